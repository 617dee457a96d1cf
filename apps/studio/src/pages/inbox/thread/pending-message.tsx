// A message of ours on its way to the server, or refused by it with its text kept.
import { Button, classNames, Icon } from '@parley/ui';
import { CircleAlert, Clock, Paperclip } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../frame/session';
import type { Pending } from '../data/conversation-types';
import { useMoments } from '../words/use-moments';
import styles from './message.module.css';
import { NoteFrame } from './note';
import { TextPart } from './parts/text-part';

export interface PendingMessageProps {
  pending: Pending;
  onAgain: () => void;
  onEdit: () => void;
}

export function PendingMessage(props: PendingMessageProps) {
  const { pending } = props;
  const { clock } = useMoments();
  const me = useSession()?.member;
  if (pending.note) {
    return (
      <NoteFrame name={me?.name ?? ''} portrait={me?.avatarUrl ?? undefined} time={clock(pending.at)}>
        <TextPart text={pending.text} />
        <PendingMark {...props} />
      </NoteFrame>
    );
  }
  return (
    <article className={classNames(styles.run, styles.ours, styles.member)}>
      <div className={styles.stack}>
        <div className={styles.message}>
          {pending.text !== '' && (
            <div className={classNames(styles.bubble, pending.failure !== null && styles.refused)}>
              <TextPart text={pending.text} />
            </div>
          )}
          {pending.fileNames.map((name, index) => (
            // Two files may have one name.
            <p key={index} className={styles.mark}>
              <Icon of={Paperclip} size={14} />
              {name}
            </p>
          ))}
          <PendingMark {...props} />
        </div>
      </div>
    </article>
  );
}

function PendingMark({ pending, onAgain, onEdit }: PendingMessageProps) {
  const { t } = useTranslation('inbox');
  if (pending.failure === null) {
    return (
      <div className={styles.mark}>
        <Icon of={Clock} size={14} />
        {t('delivery.sending')}
      </div>
    );
  }
  return (
    <div role="alert" className={classNames(styles.mark, styles.failed)}>
      <Icon of={CircleAlert} size={14} />
      <span>
        {t('delivery.notSent')}: {pending.failure}
      </span>
      <Button look="link" size="small" onClick={onAgain}>
        {t('delivery.retry')}
      </Button>
      <Button look="link" size="small" onClick={onEdit}>
        {t('delivery.edit')}
      </Button>
    </div>
  );
}
