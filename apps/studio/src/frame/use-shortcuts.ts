// Keys that work on every page: Ctrl+K for the command bar, ? for help.
import { useEffect, useEffectEvent } from 'react';

export interface Shortcuts {
  onCommands: () => void;
  onHelp: () => void;
}

export function useShortcuts({ onCommands, onHelp }: Shortcuts): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      onCommands();
    } else if (event.key === '?' && !isWriting(event.target)) {
      onHelp();
    }
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}
