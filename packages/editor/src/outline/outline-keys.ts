// Keys of the outline: arrows walk, Enter edits, A adds after, G goes along, Delete takes away.
import { useCallback, type KeyboardEvent } from 'react';
import { useActs } from '../canvas/canvas-acts';
import { useEditor } from '../store/editor-context';

export function useOutlineKeys(onTest?: (stepId: string) => void) {
  const { store } = useEditor();
  const acts = useActs();
  return useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-outline]') : null;
      const id = row?.getAttribute('data-outline');
      if (!row || !id) return;
      const control = event.ctrlKey || event.metaKey;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') walk(row, event.key === 'ArrowDown' ? 1 : -1);
      else if (control && event.key.toLowerCase() === 'z') (event.shiftKey ? store.redo : store.undo)();
      else if (control && event.key.toLowerCase() === 'y') store.redo();
      else if (control) return;
      else if (event.key === 'a' || event.key === '/') {
        store.select({ steps: new Set([id]) });
        acts.pickNext();
      } else if (event.key === 'g') follow(store.get().draft.edges, id);
      else if (event.key === 't') onTest?.(id);
      else if (event.key === 'Delete') {
        walk(row, -1);
        store.run([{ do: 'remove-steps', ids: [id], heal: true }]);
      } else return;
      event.preventDefault();
    },
    [store, acts, onTest],
  );
}

function walk(row: HTMLElement, by: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-outline]')];
  rows[rows.indexOf(row) + by]?.focus();
}

function follow(edges: readonly { from: { step: string }; to: string }[], id: string): void {
  const to = edges.find(({ from }) => from.step === id)?.to;
  if (to !== undefined) document.querySelector<HTMLElement>(`[data-outline="${CSS.escape(to)}"]`)?.focus();
}
