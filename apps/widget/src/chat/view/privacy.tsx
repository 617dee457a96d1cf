// The privacy line a visitor sees before the first word is sent.
import type { JSX } from 'preact';
import { safeUrl } from '../../safe-url';
import type { ChatWords } from '../../words/chat-words';
import css from './composer.module.css';

export function Privacy({ text, url, words }: { text: string; url: string; words: ChatWords }): JSX.Element {
  const href = url === '' ? null : safeUrl(url, location.origin);
  return (
    <p class={css.privacy}>
      {text}{' '}
      {href !== null && (
        <a href={href} target="_blank" rel="noopener noreferrer">
          {words.privacyLink}
        </a>
      )}
    </p>
  );
}
