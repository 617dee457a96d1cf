// A private note: amber and across the whole width, so that nobody takes it for something the visitor saw.
import { Avatar, Icon } from '@parley/ui';
import { LockKeyhole } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MessageView } from '../data/conversation-types';
import { useTeam } from '../data/use-team';
import { useMoments } from '../words/use-moments';
import styles from './message.module.css';
import { TextPart } from './parts/text-part';

export function Note({ message }: { message: MessageView }) {
  const { clock, full } = useMoments();
  const { t } = useTranslation('inbox');
  const { name, avatarUrl } = message.author;
  const names = useTeam().map((member) => member.name);
  return (
    <NoteFrame
      seq={message.seq}
      name={name ?? t('formerMember')}
      portrait={avatarUrl ?? undefined}
      time={
        <time dateTime={new Date(message.at).toISOString()} title={full(message.at)}>
          {clock(message.at)}
        </time>
      }
    >
      {message.parts.map(
        (part, index) => part.kind === 'text' && <TextPart key={index} text={part.text} names={names} />,
      )}
    </NoteFrame>
  );
}

export interface NoteFrameProps {
  seq?: number;
  name: string;
  portrait?: string;
  time: React.ReactNode;
  children: React.ReactNode;
}

export function NoteFrame({ seq, name, portrait, time, children }: NoteFrameProps) {
  const { t } = useTranslation('inbox');
  return (
    <article className={styles.note} data-seq={seq} aria-label={t('thread.note', { name })}>
      <Avatar name={name} portrait={portrait} size={28} />
      <div className={styles.noteWords}>
        <p className={styles.by}>
          <span className={styles.author}>{name}</span>
          {time}
          <span className={styles.lock}>
            <Icon of={LockKeyhole} size={12} />
            {t('thread.onlyTeam')}
          </span>
        </p>
        {children}
      </div>
    </article>
  );
}
