// A button that leads to a page, opened beside this one.
import type { JSX } from 'preact';
import { safeUrl } from '../../safe-url';
import type { ChatWords } from '../../words/chat-words';
import { Icon } from './icons';
import css from './thread.module.css';

type ButtonProps = { label: string; url: string; words: ChatWords };

export function LinkButton({ label, url, words }: ButtonProps): JSX.Element | null {
  const href = safeUrl(url, location.origin);
  if (href === null) return null;
  return (
    <a class={css.link} href={href} target="_blank" rel="noopener noreferrer">
      {label}
      <Icon name="external" size={16} />
      <span class={css.hiddenText}>({words.opensInNewTab})</span>
    </a>
  );
}
