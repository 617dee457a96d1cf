// What was done to a ticket and by whom, newest first; folded until asked for.
import type { AppRouter } from '@parley/api';
import { Fold } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { usePropertyName } from '../../contacts/properties/use-property-name';
import { useMoments } from '../../inbox/words/use-moments';
import { useNow } from '../../inbox/words/use-now';
import styles from './ticket-drawer.module.css';

type Entry = inferRouterOutputs<AppRouter>['tickets']['history'][number];

export function TicketHistory({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation('tickets');
  const moments = useMoments();
  const now = useNow(60_000);
  const words = useHistoryWords();
  const entries = useQuery(api.tickets.history.queryOptions({ ticketId })).data ?? [];
  return (
    <Fold title={t('history.title')} summary={entries.length > 0 ? entries.length : undefined}>
      <ol className={styles.history}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.event}>
            <span className={styles.eventWords}>
              {words(entry)}
              <span className={styles.small}>{entry.member ?? t('history.byItself')}</span>
            </span>
            <time className={styles.small} dateTime={new Date(entry.at).toISOString()} title={moments.full(entry.at)}>
              {moments.short(entry.at, now)}
            </time>
          </li>
        ))}
      </ol>
    </Fold>
  );
}

const known = [
  'create',
  'open-automatically',
  'open-by-flow',
  'move',
  'update',
  'update-by-flow',
  'owner-left',
  'assigned',
  'visitorReplies',
  'memberReplies',
  'conversationCloses',
] as const;

function useHistoryWords(): (entry: Entry) => string {
  const { t, i18n } = useTranslation('tickets');
  const nameOf = usePropertyName('ticket');
  const fieldName = (key: string) => {
    const word = fieldWords[key];
    return word ? t(`drawer.${word}`) : nameOf(key);
  };
  return ({ action, details }) => {
    const code = known.find((one) => action === `ticket.${one}`);
    if (!code) return t('history.other');
    const names = (details['fields'] ?? '').split(' ').filter(Boolean).map(fieldName);
    const fields = new Intl.ListFormat(i18n.language).format(names);
    const { from = '', to = '', channel = '', left = '' } = details;
    const owner = details['owner'] || t('history.nobody');
    return t(`history.${code}`, { from, to, channel, fields, left, owner });
  };
}

const fieldWords: Readonly<Record<string, 'name' | 'description' | 'priority' | 'owner' | 'contact' | 'conversation'>> =
  {
    name: 'name',
    description: 'description',
    priority: 'priority',
    ownerId: 'owner',
    contactId: 'contact',
    conversationId: 'conversation',
  };
