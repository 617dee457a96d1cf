// A message on its way: shown at once, and honest when it could not be sent.
import type { JSX } from 'preact';
import type { ChatWords } from '../../words/chat-words';
import type { Pending } from '../talk/conversation';
import { Icon } from './icons';
import css from './thread.module.css';

interface PendingProps {
  pending: Pending;
  words: ChatWords;
  retry: (clientId: string) => void;
}

export function PendingRow({ pending, words, retry }: PendingProps): JSX.Element {
  const { failed, label, clientId } = pending;
  return (
    <div class={`${css.row} ${css.mine} ${css.last} ${failed ? '' : css.waiting}`} data-from="visitor" data-pending>
      <span class={css.hiddenText}>{failed ? words.you : words.sending}: </span>
      <div class={css.bubble}>{label}</div>
      {failed && (
        <span class={`${css.state} ${css.failed}`}>
          <Icon name="alert" size={14} />
          {words.notSent}
          <button type="button" onClick={() => retry(clientId)}>
            {words.retry}
          </button>
        </span>
      )}
    </div>
  );
}
