// Commands of the page one is on, on top of those the command bar always knows.
import type { CommandGroup } from '@parley/ui';
import { useEffect, useRef, useSyncExternalStore } from 'react';

type Source = { readonly current: CommandGroup | null };

const nothing: Source = { current: null };
let source = nothing;
const listeners = new Set<() => void>();

function change(next: Source): void {
  source = next;
  for (const listener of listeners) listener();
}

/** Called by a page with what can be done there right now; null for nothing. */
export function usePageCommands(group: CommandGroup | null): void {
  const latest = useRef<CommandGroup | null>(null);
  useEffect(() => {
    latest.current = group;
  });
  useEffect(() => {
    change(latest);
    return () => {
      if (source === latest) change(nothing);
    };
  }, []);
}

/** As it is at the moment the command bar opens. */
export function useCommandsOfPage(): CommandGroup | null {
  const from = useSyncExternalStore(subscribe, () => source);
  return from.current;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
