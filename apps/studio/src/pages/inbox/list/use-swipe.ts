// Swiping a row to the left takes the conversation: far enough does it, a little shows what it would do.
import { type TouchEvent, useRef, useState } from 'react';

/** How far a thumb must go. */
const enough = 88;
const most = 120;

export interface Swipe {
  /** How far the row stands aside right now, in pixels. */
  readonly aside: number;
  readonly ready: boolean;
  readonly on: {
    onTouchStart: (event: TouchEvent) => void;
    onTouchMove: (event: TouchEvent) => void;
    onTouchEnd: () => void;
    onTouchCancel: () => void;
  };
}

/** Null where there is nothing to take. */
export function useSwipe(onTake: (() => void) | null): Swipe {
  const [aside, setAside] = useState(0);
  const start = useRef<{ x: number; y: number; across: boolean | null } | null>(null);
  const stop = () => {
    start.current = null;
    setAside(0);
  };
  return {
    aside,
    ready: aside >= enough,
    on: {
      onTouchStart: ({ touches }) => {
        const touch = touches[0];
        if (onTake && touch && touches.length === 1)
          start.current = { x: touch.clientX, y: touch.clientY, across: null };
      },
      onTouchMove: ({ touches }) => {
        const touch = touches[0];
        if (!start.current || !touch) return;
        const [dx, dy] = [start.current.x - touch.clientX, touch.clientY - start.current.y];
        // The first few pixels say whether it is a swipe or scrolling.
        if (start.current.across === null && Math.hypot(dx, dy) > 8) start.current.across = dx > Math.abs(dy);
        if (start.current.across) setAside(Math.max(0, Math.min(most, dx)));
      },
      onTouchEnd: () => {
        if (aside >= enough) onTake?.();
        stop();
      },
      onTouchCancel: stop,
    },
  };
}
