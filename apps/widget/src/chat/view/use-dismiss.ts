// Closes what stands over the chat when the visitor presses Escape, or presses or focuses something else.
import { useLayoutEffect } from 'preact/hooks';

interface Dismissed {
  place: { current: HTMLElement | null };
  /** Takes the focus back after Escape. */
  button: { current: HTMLElement | null };
  open: boolean;
  close: () => void;
}

export function useDismiss({ place, button, open, close }: Dismissed): void {
  useLayoutEffect(() => {
    if (!open) return;
    const look = (event: Event): void => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) close();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      // The panel around must not take it for its own.
      event.stopPropagation();
      close();
      button.current?.focus();
    };
    document.addEventListener('pointerdown', look);
    document.addEventListener('focusin', look);
    window.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('pointerdown', look);
      document.removeEventListener('focusin', look);
      window.removeEventListener('keydown', onKey, true);
    };
  }, [open, place, button, close]);
}
