// One message part as the visitor sees it.
import type { MessagePart } from '@parley/messages';
import { Icon, RichText } from '@parley/ui';
import { ExternalLink } from 'lucide-react';
import styles from './phone.module.css';

export function PartView({ part }: { part: MessagePart }) {
  switch (part.kind) {
    case 'text':
      if (part.rich) return <RichText className={styles.bubble} blocks={part.rich} />;
      return <p className={styles.bubble}>{part.text}</p>;
    case 'image':
      return <img className={styles.image} src={part.url} alt={part.alt} />;
    case 'buttons':
      return (
        <span className={styles.links}>
          {part.buttons.map(({ label, url }) => (
            <a key={`${label} ${url}`} href={url} target="_blank" rel="noreferrer">
              {label} <Icon of={ExternalLink} size={12} />
            </a>
          ))}
        </span>
      );
    case 'file':
      return <p className={styles.bubble}>{part.name}</p>;
    case 'choices':
    case 'fields':
    case 'notice':
      return null;
  }
}
