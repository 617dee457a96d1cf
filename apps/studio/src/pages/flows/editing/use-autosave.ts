// Stores the draft a moment after each change, says how that goes, and asks when somebody else was faster.
import { canonicalFlow, type FlowDraft } from '@parley/flow';
import type { EditorStore } from '@parley/editor';
import { useEffect, useMemo, useState } from 'react';
import { client } from '../../../api/client';
import { reasonOf } from '../../../api/reason-of';
import { type Autosave, createAutosave, type SavedAs, type SavingState } from './autosave';

export type Saving = { readonly state: SavingState; readonly savedAt: number | null; readonly save: Autosave };

type Setup = { flowId: string; store: EditorStore; revision: number; mayChange: boolean };

export function useAutosave({ flowId, store, revision, mayChange }: Setup): Saving {
  const [shown, setShown] = useState<{ state: SavingState; savedAt: number | null }>({ state: 'saved', savedAt: null });
  const save = useMemo(
    () =>
      createAutosave({
        draft: store.get().draft,
        revision,
        read: () => store.get().draft,
        send: (draft, known) => sendDraft(flowId, draft, known),
        tell: (state) => setShown((last) => ({ state, savedAt: state === 'saved' ? Date.now() : last.savedAt })),
      }),
    // A new store or flow is a new page; the revision is only where this one began
    // oxlint-disable-next-line react/exhaustive-deps
    [flowId, store],
  );
  useEffect(() => {
    if (!mayChange) return undefined;
    const stop = store.subscribe(save.changed);
    const back = () => void save.flush();
    const leave = (event: BeforeUnloadEvent) => {
      if (save.isBehind()) event.preventDefault();
    };
    window.addEventListener('online', back);
    window.addEventListener('beforeunload', leave);
    return () => {
      stop();
      window.removeEventListener('online', back);
      window.removeEventListener('beforeunload', leave);
      void save.flush();
    };
  }, [store, save, mayChange]);
  return { ...shown, save };
}

async function sendDraft(flowId: string, draft: FlowDraft, revision: number): Promise<SavedAs> {
  try {
    const saved = await client.flows.saveDraft.mutate({ flowId, draft: canonicalFlow(draft), revision });
    return { revision: saved.revision };
  } catch (error) {
    return reasonOf(error).code === 'CONFLICT' ? 'conflict' : 'failed';
  }
}
