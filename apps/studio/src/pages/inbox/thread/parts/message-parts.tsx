// The parts of one message, each as the visitor met it.
import { assertNever } from '@parley/primitives';
import { AppWindow } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MessagePart, MessageView } from '../../data/conversation-types';
import { useNoticeWords } from '../../words/use-notice-words';
import styles from '../message.module.css';
import { ButtonsPart } from './buttons-part';
import { CardsPart } from './cards-part';
import { ChoicesPart } from './choices-part';
import { FieldsPart } from './fields-part';
import { FilePart } from './file-part';
import { ImagePart } from './image-part';
import { MediaPart } from './media-part';
import { TextPart } from './text-part';

export interface MessagePartsProps {
  message: MessageView;
  /** The choice the visitor took, if this message offered some. */
  chosen: string | undefined;
}

export function MessageParts({ message, chosen }: MessagePartsProps) {
  const { t } = useTranslation('inbox');
  if (message.parts.length === 0) return <p className={styles.by}>{t('list.noWords')}</p>;
  return message.parts.map((part, index) => (
    // Parts of one message have no identity beyond their place, and never change.
    <Part key={index} part={part} chosen={chosen} />
  ));
}

function Part({ part, chosen }: { part: MessagePart; chosen: string | undefined }) {
  const wordNotice = useNoticeWords();
  switch (part.kind) {
    case 'text':
      return (
        <div className={styles.bubble}>
          <TextPart text={part.text} rich={part.rich} />
        </div>
      );
    case 'image':
      return <ImagePart url={part.url} alt={part.alt} />;
    case 'file':
      return <FilePart url={part.url} name={part.name} size={part.size} />;
    case 'media':
      return <MediaPart media={part.media} url={part.url} title={part.title} />;
    case 'embed':
      return <FilePart url={part.url} name={part.title || part.url} size={0} icon={AppWindow} />;
    case 'cards':
      return <CardsPart cards={part.cards} />;
    case 'buttons':
      return <ButtonsPart buttons={part.buttons} />;
    case 'choices':
      return <ChoicesPart choices={part.choices} chosen={chosen} />;
    case 'fields':
      return <FieldsPart title={part.title} fields={part.fields} />;
    case 'notice':
      return <p className={styles.by}>{wordNotice(part.code, part.values)}</p>;
    default:
      return assertNever(part);
  }
}
