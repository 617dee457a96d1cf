// What stands in the composer's place when the conversation is closed.
import type { JSX } from 'preact';
import type { ChatWords } from '../../words/chat-words';
import css from './frame.module.css';

export function Ended({ words, startAnew }: { words: ChatWords; startAnew: () => void }): JSX.Element {
  return (
    <div class={css.ended}>
      <button type="button" class={css.action} onClick={startAnew}>
        {words.startNew}
      </button>
    </div>
  );
}
