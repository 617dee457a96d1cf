// A small grid of emoji over the composer: by mouse, by arrows, closed by Escape and by looking elsewhere.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChatWords } from '../../../words/chat-words';
import { Icon } from '../icons';
import { useDismiss } from '../use-dismiss';
import css from './emoji.module.css';
import { emojis } from './emojis';

const COLUMNS = 8;

export function EmojiButton({ words, choose }: { words: ChatWords; choose: (emoji: string) => void }): JSX.Element {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useDismiss({ place, button, open, close: () => setOpen(false) });
  const take = (emoji: string): void => {
    setOpen(false);
    choose(emoji);
  };
  return (
    <span class={css.place} ref={place}>
      <button
        type="button"
        ref={button}
        class={css.button}
        aria-label={words.emoji}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="smile" size={20} />
      </button>
      {open && <Grid words={words} take={take} />}
    </span>
  );
}

function Grid({ words, take }: { words: ChatWords; take: (emoji: string) => void }): JSX.Element {
  const [at, setAt] = useState(0);
  const grid = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const one = grid.current?.children[at];
    if (one instanceof HTMLElement) one.focus();
  }, [at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setAt((now) => Math.min(Math.max(now + step, 0), emojis.length - 1));
  };
  return (
    <div class={css.grid} role="group" aria-label={words.emoji} ref={grid} onKeyDown={onKeyDown}>
      {emojis.map((emoji, place) => (
        <button key={emoji} type="button" tabIndex={place === at ? 0 : -1} onClick={() => take(emoji)}>
          {emoji}
        </button>
      ))}
    </div>
  );
}

const STEPS: Record<string, number | undefined> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -COLUMNS,
  ArrowDown: COLUMNS,
  Home: -emojis.length,
  End: emojis.length,
};
