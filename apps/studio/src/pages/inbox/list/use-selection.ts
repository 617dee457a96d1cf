// Which rows of the list are chosen for an act on all of them.
import { useState } from 'react';

export interface Selection {
  readonly size: number;
  has: (id: string) => boolean;
  /** With `extend`, everything between this row and the one chosen last. */
  toggle: (id: string, extend?: boolean) => void;
  set: (ids: readonly string[]) => void;
  clear: () => void;
}

export function useSelection(shown: readonly string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);
  const toggle = (id: string, extend = false) => {
    setLast(id);
    setChosen((now) => {
      const next = new Set(now);
      if (extend && last !== null) for (const one of between(shown, last, id)) next.add(one);
      else if (!next.delete(id)) next.add(id);
      return next;
    });
  };
  return {
    size: shown.filter((id) => chosen.has(id)).length,
    has: (id) => chosen.has(id),
    toggle,
    set: (ids) => setChosen(new Set(ids)),
    clear: () => setChosen(new Set()),
  };
}

/** In the order of the list, both ends included. */
export function between(shown: readonly string[], one: string, other: string): string[] {
  const [a, b] = [shown.indexOf(one), shown.indexOf(other)];
  if (a < 0 || b < 0) return [other];
  return shown.slice(Math.min(a, b), Math.max(a, b) + 1);
}
