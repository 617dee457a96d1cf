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
  drop: (clientId: string) => void;
}

export function PendingRow({ pending, words, retry, drop }: PendingProps): JSX.Element {
  const { failed, label, clientId, outgoing, share = 0 } = pending;
  const isFile = 'file' in outgoing;
  return (
    <div class={`${css.row} ${css.mine} ${css.last} ${failed ? '' : css.waiting}`} data-from="visitor" data-pending>
      <span class={css.hiddenText}>{failed ? words.you : words.sending}: </span>
      <div class={css.bubble}>
        {isFile && <Icon name="file" size={16} />} {label}
        {isFile && !failed && <progress class={css.progress} value={share} max={1} aria-label={words.sending} />}
      </div>
      {isFile && !failed && (
        <span class={css.state}>
          <button type="button" onClick={() => drop(clientId)}>
            {words.stop}
          </button>
        </span>
      )}
      {failed && <Failed pending={pending} words={words} retry={retry} />}
    </div>
  );
}

function Failed({ pending, words, retry }: Omit<PendingProps, 'drop'>): JSX.Element {
  const { refused, clientId } = pending;
  const reasons = { 'too-large': words.tooLarge, 'not-allowed': words.notAllowed };
  return (
    <span class={`${css.state} ${css.failed}`} role="alert">
      <Icon name="alert" size={14} />
      {refused ? reasons[refused] : words.notSent}
      {!refused && (
        <button type="button" onClick={() => retry(clientId)}>
          {words.retry}
        </button>
      )}
    </span>
  );
}
