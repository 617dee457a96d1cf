// Saving without a button: waits for a pause, sends one draft at a time, tries again after a failure.
import type { FlowDraft } from '@parley/flow';

export type SavingState = 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict';
export type SavedAs = { readonly revision: number } | 'conflict' | 'failed';

export type AutosaveSetup = {
  /** What is stored now, under which revision. */
  readonly draft: FlowDraft;
  readonly revision: number;
  read(): FlowDraft;
  send(draft: FlowDraft, revision: number): Promise<SavedAs>;
  tell(state: SavingState): void;
  readonly pause?: number;
  readonly again?: number;
};

export type Autosave = {
  changed(): void;
  /** Saves now; resolves when nothing is left to send, with the revision, or null when that was not possible. */
  flush(): Promise<number | null>;
  isBehind(): boolean;
  revision(): number;
  /** The same draft is stored under another revision now, e.g. after publishing. */
  revise(revision: number): void;
  /** The stored draft is this one now: somebody else's, or a restored version. */
  adopt(draft: FlowDraft, revision: number): void;
  /** Writes over what somebody else has stored. */
  overwrite(revision: number): Promise<number | null>;
};

export function createAutosave({
  draft,
  revision,
  read,
  send,
  tell,
  pause = 700,
  again = 5_000,
}: AutosaveSetup): Autosave {
  let stored = draft;
  let known = revision;
  let stuck = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<number | null> | null = null;
  const stopWaiting = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const later = (ms: number) => {
    stopWaiting();
    timer = setTimeout(() => void flush(), ms);
  };
  const sendAll = async (): Promise<number | null> => {
    while (read() !== stored && !stuck) {
      const sent = read();
      tell('saving');
      const answer = await send(sent, known);
      if (answer === 'conflict') {
        stuck = true;
        tell('conflict');
      } else if (answer === 'failed') {
        tell('failed');
        later(again);
        return null;
      } else {
        stored = sent;
        known = answer.revision;
        tell('saved');
      }
    }
    return stuck ? null : known;
  };
  const flush = (): Promise<number | null> => {
    stopWaiting();
    running ??= sendAll().finally(() => {
      running = null;
    });
    return running;
  };
  return {
    changed: () => {
      if (stuck) return;
      if (read() === stored && !running) {
        // Undone before it was sent.
        if (timer !== undefined) tell('saved');
        stopWaiting();
        return;
      }
      if (!running) tell('waiting');
      later(pause);
    },
    flush,
    isBehind: () => read() !== stored,
    revision: () => known,
    revise: (next) => {
      known = next;
    },
    adopt: (next, nextRevision) => {
      clearTimeout(timer);
      stored = next;
      known = nextRevision;
      stuck = false;
      tell('saved');
    },
    overwrite: (nextRevision) => {
      known = nextRevision;
      stuck = false;
      return flush();
    },
  };
}
