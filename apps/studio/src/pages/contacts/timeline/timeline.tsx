// What happened with a contact, one line each, linked to where it happened.
import type { AppRouter } from '@parley/api';
import { FormIcon, Icon, type IconType } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import { Combine, MessageSquare, ShieldCheck, ShieldOff, ShieldX, Ticket, UserRoundPlus } from 'lucide-react';
import type { inferRouterOutputs } from '@trpc/server';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMoments } from '../../inbox/words/use-moments';
import { useNow } from '../../inbox/words/use-now';
import styles from './timeline.module.css';

export type TimelineEntry = inferRouterOutputs<AppRouter>['contacts']['get']['timeline'][number];

export interface TimelineProps {
  entries: readonly TimelineEntry[];
  /** What is looked at already needs no link to itself. */
  hereId?: string;
}

export function Timeline({ entries, hereId }: TimelineProps) {
  const { t } = useTranslation('contacts');
  const moments = useMoments();
  const now = useNow(60_000);
  return (
    <ol className={styles.timeline}>
      {entries.map((entry) => (
        <li key={`${entry.code} ${entry.id}`} className={styles.entry}>
          <span className={styles.icon}>
            <Icon of={icons[entry.code]} size={14} />
          </span>
          <span className={styles.words}>
            <EntryLink entry={entry} here={entry.id === hereId}>
              {t(`timeline.${entry.code}`, { text: entry.text })}
            </EntryLink>
          </span>
          <time className={styles.time} dateTime={new Date(entry.at).toISOString()} title={moments.full(entry.at)}>
            {moments.short(entry.at, now)}
          </time>
        </li>
      ))}
    </ol>
  );
}

function EntryLink({ entry, here, children }: { entry: TimelineEntry; here: boolean; children: ReactNode }) {
  if (here) return children;
  switch (entry.code) {
    case 'conversation':
      return (
        <Link to="/inbox/$conversationId" params={{ conversationId: entry.id }} className={styles.link}>
          {children}
        </Link>
      );
    case 'ticket':
      return (
        <Link to="/tickets" search={{ ticket: entry.id }} className={styles.link}>
          {children}
        </Link>
      );
    default:
      return children;
  }
}

const icons: Readonly<Record<TimelineEntry['code'], IconType>> = {
  'contact-created': UserRoundPlus,
  conversation: MessageSquare,
  ticket: Ticket,
  submission: FormIcon,
  'consent-given': ShieldCheck,
  'consent-refused': ShieldX,
  'consent-withdrawn': ShieldOff,
  merged: Combine,
};
