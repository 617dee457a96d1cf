// Draws one part of a message; links and pictures only from harmless addresses.
import type { ComponentChild, JSX } from 'preact';
import { safeUrl } from '../../safe-url';
import type { ChatWords } from '../../words/chat-words';
import type { Part } from '../../wire';
import { Icon } from './icons';
import { LinkButton } from './link-button';
import { Cards, Embedded, Player } from './rich-parts';
import { RichWords } from './rich-words';
import css from './thread.module.css';

export function PartView({ part, words }: { part: Part; words: ChatWords }): JSX.Element | null {
  if (part.kind === 'text') return <Words {...part} />;
  if (part.kind === 'image') return <Picture {...part} />;
  if (part.kind === 'file') return <FileLink {...part} words={words} />;
  if (part.kind === 'media') return <Player {...part} />;
  if (part.kind === 'embed') return <Embedded {...part} />;
  if (part.kind === 'cards') return <Cards {...part} words={words} />;
  if (part.kind === 'buttons') {
    return (
      <>
        {part.buttons.map((button) => (
          <LinkButton key={button.url} {...button} words={words} />
        ))}
      </>
    );
  }
  return null;
}

function Words({ text, rich }: Extract<Part, { kind: 'text' }>): JSX.Element {
  return (
    <div class={css.bubble}>{rich === undefined ? withLinks(text) : <RichWords blocks={rich} words={withLinks} />}</div>
  );
}

function Picture({ url, alt }: { url: string; alt: string }): JSX.Element | null {
  const src = safeUrl(url, location.origin);
  return src === null ? null : <img class={css.picture} src={src} alt={alt} referrerpolicy="no-referrer" />;
}

type FileProps = { url: string; name: string; size: number | null; words: ChatWords };

function FileLink({ url, name, size, words }: FileProps): JSX.Element | null {
  const href = safeUrl(url, location.origin);
  if (href === null) return null;
  return (
    <a class={css.link} href={href} target="_blank" rel="noopener noreferrer" download={name}>
      <Icon name="file" />
      <span>{name}</span>
      {size !== null && <small>{fileSize(size)}</small>}
      <span class={css.hiddenText}>({words.opensInNewTab})</span>
    </a>
  );
}

function fileSize(bytes: number): string {
  const isSmall = bytes < 1_000_000;
  const format = { style: 'unit', unit: isSmall ? 'kilobyte' : 'megabyte', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(document.documentElement.lang, format).format(bytes / (isSmall ? 1000 : 1_000_000));
}

const ADDRESS = /(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)\]])/;

// Split by a captured pattern, every second piece is an address.
function withLinks(text: string): ComponentChild[] {
  return text.split(ADDRESS).map((piece, at) => {
    const href = at % 2 === 1 ? safeUrl(piece, location.origin) : null;
    return href === null ? (
      piece
    ) : (
      <a key={at} href={href} target="_blank" rel="noopener noreferrer">
        {piece}
      </a>
    );
  });
}
