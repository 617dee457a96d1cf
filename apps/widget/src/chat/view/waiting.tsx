// The chat before it is there: loading, not reachable, or closed on purpose; always with a way on.
import type { JSX } from 'preact';
import type { ChatWords } from '../../words/chat-words';
import css from './frame.module.css';

interface WaitingProps {
  words: ChatWords;
  failed: boolean;
  unavailable: boolean;
  retry: () => void;
  close: (() => void) | null;
}

export function Waiting({ words, failed, unavailable, retry, close }: WaitingProps): JSX.Element {
  if (!failed && !unavailable) return <p class={css.waiting} aria-label={words.loading} role="status" />;
  return (
    <div class={css.waiting} role="alert">
      <p>{unavailable ? words.unavailable : words.startFailed}</p>
      {failed && (
        <button type="button" class={css.action} onClick={retry}>
          {words.tryAgain}
        </button>
      )}
      {close !== null && (
        <button type="button" class={css.quiet} onClick={close}>
          {words.close}
        </button>
      )}
    </div>
  );
}
