// Undo as a list of drafts: drafts share what did not change, so a long list costs little.
import type { FlowDraft } from '@parley/flow';

export type History = {
  readonly past: readonly FlowDraft[];
  readonly draft: FlowDraft;
  readonly future: readonly FlowDraft[];
  /** Changes with the same name in a row are one undo step, e.g. letters typed into one field. */
  readonly merging: string | null;
};

/** Far more than anybody walks back by hand. */
const longest = 1_000;

export function startHistory(draft: FlowDraft): History {
  return { past: [], draft, future: [], merging: null };
}

export function record(history: History, draft: FlowDraft, merging: string | null = null): History {
  if (draft === history.draft) return history;
  if (merging !== null && merging === history.merging) return { ...history, draft, future: [] };
  return { past: [...history.past, history.draft].slice(-longest), draft, future: [], merging };
}

export function undo(history: History): History {
  const last = history.past.at(-1);
  if (!last) return history;
  return { past: history.past.slice(0, -1), draft: last, future: [history.draft, ...history.future], merging: null };
}

export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.draft], draft: next, future, merging: null };
}

/** The next change starts an undo step of its own. */
export function seal(history: History): History {
  return history.merging === null ? history : { ...history, merging: null };
}
