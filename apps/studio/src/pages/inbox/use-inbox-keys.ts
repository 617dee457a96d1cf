// The keys of the inbox. None fires while somebody writes, holds a modifier, or has a menu or dialog open.
import { useEffect, useEffectEvent } from 'react';
import type { ListRow } from './data/conversation-types';
import type { Selection } from './list/use-selection';

export interface InboxKeys {
  rows: readonly ListRow[];
  openId: string | null;
  onOpen: (conversationId: string) => void;
  selection: Selection;
}

export function useInboxKeys({ rows, openId, onOpen, selection }: InboxKeys): void {
  const move = (step: number) => {
    const at = rows.findIndex(({ id }) => id === openId);
    const next = at === -1 ? rows[0] : rows[at + step];
    if (next) onOpen(next.id);
  };
  usePageKeys({
    j: () => move(1),
    k: () => move(-1),
    x: () => openId !== null && selection.toggle(openId),
    Escape: () => selection.clear(),
    '/': () => document.getElementById(searchId)?.focus(),
  });
}

export const searchId = 'inbox-search';

/** Acts by plain keys, such as { r: reply }. */
export function usePageKeys(acts: Readonly<Record<string, () => void>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = acts[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function isTaken(target: EventTarget | null): boolean {
  const taken = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"]';
  return target instanceof HTMLElement && target.closest(taken) !== null;
}
