// Parts beyond words and pictures: what plays, pages of other sites, and cards to swipe.
import type { JSX } from 'preact';
import { safeUrl } from '../../safe-url';
import type { Card } from '../../wire';
import type { ChatWords } from '../../words/chat-words';
import { LinkButton } from './link-button';
import css from './rich-parts.module.css';

type PlayerProps = { media: 'video' | 'audio'; url: string; title: string };

export function Player({ media: Media, url, title }: PlayerProps): JSX.Element | null {
  const src = safeUrl(url, location.origin);
  return src === null ? null : (
    <Media class={css[Media]} src={src} title={title} aria-label={title || src} controls preload="metadata" />
  );
}

/** Pages of other sites only: one of ours could reach out of its frame. It may run, but not lead the visitor away. */
export function Embedded({ url, title }: { url: string; title: string }): JSX.Element | null {
  const src = safeUrl(url, location.origin);
  if (src === null || !src.startsWith('https:') || new URL(src).origin === location.origin) return null;
  return (
    <iframe
      class={css.embed}
      src={src}
      title={title || src}
      loading="lazy"
      referrerpolicy="no-referrer"
      sandbox="allow-scripts allow-same-origin allow-popups allow-forms"
    />
  );
}

type CardsProps = { cards: Card[]; words: ChatWords };

export function Cards({ cards, words }: CardsProps): JSX.Element {
  return (
    <ul class={css.cards}>
      {cards.map(({ title, text, image, buttons }, at) => {
        const src = safeUrl(image, location.origin);
        return (
          <li key={at} class={css.card}>
            {src !== null && <img src={src} alt="" referrerpolicy="no-referrer" />}
            <div class={css.words}>
              {title && <b>{title}</b>}
              {text && <p>{text}</p>}
              {buttons.map((button) => (
                <LinkButton key={button.url} {...button} words={words} />
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
