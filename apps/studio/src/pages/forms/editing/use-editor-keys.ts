// Undo and redo by keyboard, wherever one is on the page but in a dialog's own text.
import { useEffect } from 'react';
import type { FormDraft } from './use-form-draft';

export function useEditorKeys({ undo, redo }: FormDraft): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return;
      event.preventDefault();
      const act = event.shiftKey ? redo : undo;
      act?.();
    };
    // Before the field that is written in, whose own undo knows only its own letters.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [undo, redo]);
}
