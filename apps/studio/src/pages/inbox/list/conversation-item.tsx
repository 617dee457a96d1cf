// One conversation in the list: who, where, what was said last, when, and whose it is.
import { Avatar, classNames, Icon, VisuallyHidden } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import { Workflow } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ChannelMark } from '../channel/channel-mark';
import type { ConversationRow } from '../data/conversation-types';
import type { Writing } from '../data/use-typing';
import { useMoments } from '../words/use-moments';
import styles from './list.module.css';
import { TypingDots } from './typing-dots';

export interface ConversationItemProps {
  row: ConversationRow;
  open: boolean;
  writing: Writing;
  now: number;
}

export function ConversationItem({ row, open, writing, now }: ConversationItemProps) {
  const { t } = useTranslation('inbox');
  const moments = useMoments();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (open) link.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <li>
      <Link
        ref={link}
        to="/inbox/$conversationId"
        params={{ conversationId: row.id }}
        activeProps={{ 'aria-current': 'true' }}
        className={classNames(styles.row, row.unread && styles.unread)}
      >
        {row.unread && <span className={styles.dot} />}
        <Avatar name={row.visitorName ?? undefined} size={36} badge={<ChannelMark channel={row.channel} />} />
        <span className={styles.words}>
          <span className={styles.line}>
            <span className={styles.name}>{row.visitorName ?? t('visitor')}</span>
            <VisuallyHidden>
              {`${t(`channels.${row.channel}`)}${row.unread ? `, ${t('list.unread')}` : ''}`}
            </VisuallyHidden>
            <time className={styles.time} dateTime={new Date(row.lastMessageAt).toISOString()}>
              {moments.short(row.lastMessageAt, now)}
            </time>
          </span>
          <span className={styles.line}>
            <Preview row={row} writing={writing} />
            <OwnerFace row={row} />
          </span>
        </span>
      </Link>
    </li>
  );
}

function Preview({ row, writing }: { row: ConversationRow; writing: Writing }) {
  const { t } = useTranslation('inbox');
  if (writing.visitor) {
    return (
      <span className={styles.preview}>
        {t('list.writing')} <TypingDots />
      </span>
    );
  }
  return <span className={styles.preview}>{row.preview || t('list.noWords')}</span>;
}

function OwnerFace({ row: { owner } }: { row: ConversationRow }) {
  const { t } = useTranslation('inbox');
  if (owner.kind === 'flow') {
    const spoken = t('list.flowHas', { name: owner.name ?? t('aFlow') });
    return (
      <span role="img" aria-label={spoken} title={spoken} className={styles.flow}>
        <Icon of={Workflow} size={12} />
      </span>
    );
  }
  if (owner.kind === 'queue') return <Avatar nobody size={20} label={t('nobody')} />;
  return (
    <Avatar
      name={owner.name}
      portrait={owner.avatarUrl ?? undefined}
      size={20}
      label={t('list.memberHas', { name: owner.name })}
    />
  );
}
