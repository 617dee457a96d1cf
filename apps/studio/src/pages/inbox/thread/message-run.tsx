// What one author said in a row: visitor at the left, ours at the right, a flow outlined under its name.
import { Avatar, classNames, Icon } from '@parley/ui';
import { ExternalLink, Workflow } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MessageView } from '../data/conversation-types';
import { useMoments } from '../words/use-moments';
import { DeliveryMark } from './delivery-mark';
import { ViaMark } from './via-mark';
import { MessageParts } from './parts/message-parts';
import styles from './message.module.css';

export interface MessageRunProps {
  messages: readonly [MessageView, ...MessageView[]];
  visitor: string | null;
  chosen: ReadonlyMap<string, string>;
  /** The message that carries the mark of its delivery although nothing is wrong with it. */
  marked: string | null;
  seenUntil: number;
  onRetry?: (messageId: string) => void;
}

export function MessageRun({ messages, visitor, chosen, marked, seenUntil, onRetry }: MessageRunProps) {
  const [first] = messages;
  const ours = first.direction === 'out';
  const voice = ours
    ? first.author.kind === 'flow'
      ? 'flow'
      : first.author.kind === 'member'
        ? 'member'
        : 'outside'
    : 'visitor';
  return (
    <article className={classNames(styles.run, ours ? styles.ours : styles.theirs, styles[voice])}>
      {voice === 'visitor' && <Avatar name={visitor ?? undefined} size={28} />}
      {voice === 'member' && (
        <Avatar name={first.author.name ?? undefined} portrait={first.author.avatarUrl ?? undefined} size={28} />
      )}
      <div className={styles.stack}>
        <Byline message={first} visitor={visitor} voice={voice} />
        {messages.map((message) => (
          <div key={message.id} className={styles.message} data-seq={message.seq}>
            <MessageParts message={message} chosen={chosen.get(message.id)} />
            {message.via && <ViaMark via={message.via} />}
            <DeliveryMark
              message={message}
              shown={message.id === marked}
              seen={message.seq <= seenUntil}
              onRetry={onRetry && (() => onRetry(message.id))}
            />
          </div>
        ))}
      </div>
    </article>
  );
}

interface BylineProps {
  message: MessageView;
  visitor: string | null;
  voice: 'visitor' | 'flow' | 'member' | 'outside';
}

function Byline({ message, visitor, voice }: BylineProps) {
  const { t } = useTranslation('inbox');
  const { clock, full } = useMoments();
  const names = {
    visitor: visitor ?? t('visitor'),
    flow: message.author.name ?? t('aFlow'),
    member: message.author.name ?? t('formerMember'),
    outside: t('thread.outside'),
  };
  return (
    <p className={styles.by}>
      <span className={classNames(styles.author, voice === 'flow' && styles.flowName)}>
        {voice === 'flow' && <Icon of={Workflow} size={12} />}
        {voice === 'outside' && <Icon of={ExternalLink} size={12} />}
        {names[voice]}
      </span>
      <time dateTime={new Date(message.at).toISOString()} title={full(message.at)}>
        {clock(message.at)}
      </time>
    </p>
  );
}
