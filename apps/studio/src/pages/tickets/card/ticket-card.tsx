// A ticket on the board: number, what it is about, who it is for, since when, whose it is, how urgent.
import { channelKindSchema } from '@parley/messages';
import { Avatar } from '@parley/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ChannelIcon } from '../../inbox/channel/channel-mark';
import type { ChannelKind } from '../../inbox/data/conversation-types';
import { useNow } from '../../inbox/words/use-now';
import type { TicketView } from '../data/ticket-types';
import { PriorityMark } from './priority-mark';
import styles from './ticket-card.module.css';
import { useAge } from './use-age';

export interface TicketCardProps {
  ticket: TicketView;
  /** The name as something to press; plain words on a card that is held in the hand. */
  title?: ReactNode;
}

export function TicketCard({ ticket, title }: TicketCardProps) {
  const { t } = useTranslation('tickets');
  const age = useAge();
  const since = age(ticket.stageChangedAt, useNow(60_000));
  const { owner, contact, priority } = ticket;
  const channel = knownChannel(ticket.channel);
  return (
    <article className={styles.card}>
      <p className={styles.line}>
        <span className={styles.number}>#{ticket.number}</span>
        <PriorityMark priority={priority} words={priority === 'high' || priority === 'urgent'} />
      </p>
      <h3 className={styles.name}>{title ?? ticket.name}</h3>
      <p className={styles.line}>
        <span className={styles.who}>
          {channel && <ChannelIcon channel={channel} />}
          <span className={styles.cut}>{contact?.name ?? t(contact || channel ? 'visitor' : 'noContact')}</span>
        </span>
        <span className={styles.age} title={t('age.inStage', { age: since })}>
          {since}
        </span>
        <Avatar
          nobody={!owner}
          name={owner?.name}
          portrait={owner?.avatarUrl ?? undefined}
          size={20}
          label={owner?.name ?? t('nobody')}
        />
      </p>
    </article>
  );
}

export function knownChannel(channel: string | null): ChannelKind | null {
  return channelKindSchema.safeParse(channel).data ?? null;
}
