// How a bubble looks on the node.
import { Bubble as TextBubble, TokenText } from '@parley/editor';
import { Icon, type IconType } from '@parley/ui';
import { AppWindow, AudioLines, Clapperboard, ExternalLink, FileText, Image } from 'lucide-react';
import kit from '../editor-kit/kit.module.css';
import type { Bubble, LinkedBubble } from './schema';
import type { words } from './words';

type Own = (typeof words)['en'];

export const linkedIcons: Readonly<Record<LinkedBubble['kind'], IconType>> = {
  video: Clapperboard,
  audio: AudioLines,
  file: FileText,
  embed: AppWindow,
};

export function BubbleFace({ stepId, bubble, own }: { stepId: string; bubble: Bubble; own: Own }) {
  switch (bubble.kind) {
    case 'text':
      return (
        <TextBubble
          stepId={stepId}
          path={`bubbles.${bubble.id}.text`}
          text={bubble.text}
          rich={bubble.format === 'rich'}
          placeholder={own.placeholder}
        />
      );
    case 'image':
      return <Picture url={bubble.url} alt={bubble.alt} />;
    case 'video':
    case 'audio':
    case 'file':
    case 'embed':
      return (
        <span className={kit.link}>
          <Icon of={linkedIcons[bubble.kind]} size={12} />
          <TokenText text={bubble.title || bubble.url || own[bubble.kind]} />
        </span>
      );
    case 'typing':
      return <span className={kit.line}>{bubble.seconds === null ? own.typing : own.typingFor(bubble.seconds)}</span>;
    case 'cards':
      return bubble.cards.map((card) => (
        <span key={card.id} className={kit.links}>
          {card.image !== '' && <Picture url={card.image} alt="" />}
          <b>
            <TokenText text={card.title || own.card} />
          </b>
          <Links buttons={card.buttons} own={own} />
        </span>
      ));
    case 'buttons':
      return <Links buttons={bubble.buttons} own={own} />;
  }
}

function Picture({ url, alt }: { url: string; alt: string }) {
  if (/^https?:/.test(url)) return <img className={kit.image} src={url} alt={alt} loading="lazy" draggable={false} />;
  return (
    <span className={kit.imageNone}>
      <Icon of={Image} size={20} />
    </span>
  );
}

function Links({ buttons, own }: { buttons: readonly { id: string; label: string }[]; own: Own }) {
  if (buttons.length === 0) return null;
  return (
    <span className={kit.links}>
      {buttons.map(({ id, label }) => (
        <span key={id} className={kit.link}>
          <TokenText text={label || own.buttonLabel} />
          <Icon of={ExternalLink} size={12} />
        </span>
      ))}
    </span>
  );
}
