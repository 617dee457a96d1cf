// Asks whether this browser may remember the conversation; until then nothing is stored.
import type { JSX } from 'preact';
import type { ChatWords } from '../../words/chat-words';
import css from './menu.module.css';

interface ConsentProps {
  words: ChatWords;
  answer: (yes: boolean) => void;
}

export function ConsentCard({ words, answer }: ConsentProps): JSX.Element {
  return (
    <section class={css.card} aria-label={words.remember} data-consent>
      <p>{words.remember}</p>
      <div class={css.line}>
        <button type="button" class={css.yes} onClick={() => answer(true)}>
          {words.rememberYes}
        </button>
        <button type="button" class={css.no} onClick={() => answer(false)}>
          {words.rememberNo}
        </button>
      </div>
    </section>
  );
}
