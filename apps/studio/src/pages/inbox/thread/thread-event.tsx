// Something that happened, as one quiet line in the middle of the thread.
import { Icon, type IconType } from '@parley/ui';
import { CheckCheck, CirclePause, Info, Mail, ShieldX, Ticket, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MessageView } from '../data/conversation-types';
import { useMoments } from '../words/use-moments';
import { useNoticeWords } from '../words/use-notice-words';
import styles from './message.module.css';

export function ThreadEvent({ message }: { message: MessageView }) {
  const { clock, full } = useMoments();
  const { t } = useTranslation('inbox');
  const wordNotice = useNoticeWords();
  return (
    <>
      {message.parts.map((part, index) =>
        part.kind === 'notice' ? (
          <p key={index} className={styles.event}>
            <Icon of={icons[part.code] ?? Info} size={14} />
            <span>{wordNotice(part.code, part.values)}</span>
            {message.direction === 'in' && <span className={styles.eventWho}>{t('visitor')}</span>}
            <time dateTime={new Date(message.at).toISOString()} title={full(message.at)}>
              {clock(message.at)}
            </time>
          </p>
        ) : null,
      )}
    </>
  );
}

const icons: Readonly<Record<string, IconType>> = {
  'handed-over': CirclePause,
  closed: CheckCheck,
  'ticket-opened': Ticket,
  'flow-problem': TriangleAlert,
  'effect-failed': TriangleAlert,
  'consent-withdrawn': ShieldX,
  'mail-bounced': TriangleAlert,
  'mail-automatic': Mail,
  'mail-file-refused': TriangleAlert,
  'unsupported-attachment': TriangleAlert,
  'unsupported-message': TriangleAlert,
};
