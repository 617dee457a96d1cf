// What else can be done with a conversation: a new one, the others, the whole of it by mail.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChatWords } from '../../words/chat-words';
import css from './menu.module.css';
import { Icon } from './icons';
import { useDismiss } from './use-dismiss';

export interface MenuEntry {
  label: string;
  act: () => void;
}

export function ChatMenu({ words, entries }: { words: ChatWords; entries: MenuEntry[] }): JSX.Element | null {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useDismiss({ place, button, open, close: () => setOpen(false) });
  useLayoutEffect(() => {
    if (open) focusAt(list.current, 0);
  }, [open]);
  if (entries.length === 0) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const now = [...(list.current?.children ?? [])].indexOf(document.activeElement ?? document.body);
    focusAt(list.current, (now + step + entries.length) % entries.length);
  };
  return (
    <span class={css.place} ref={place}>
      <button
        type="button"
        ref={button}
        class={css.button}
        aria-label={words.more}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" size={20} />
      </button>
      {open && (
        <div class={css.menu} role="menu" aria-label={words.more} ref={list} onKeyDown={onKeyDown} tabIndex={-1}>
          {entries.map(({ label, act }) => (
            <button
              key={label}
              type="button"
              role="menuitem"
              onClick={() => {
                setOpen(false);
                act();
              }}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </span>
  );
}

function focusAt(list: HTMLElement | null, place: number): void {
  const one = list?.children[place];
  if (one instanceof HTMLElement) one.focus();
}
