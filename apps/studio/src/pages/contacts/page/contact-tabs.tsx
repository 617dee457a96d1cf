// What a person has done: the timeline, and conversations, tickets and forms each by themselves.
import { Tabs } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChannelIcon } from '../../inbox/channel/channel-mark';
import { FieldsPart } from '../../inbox/thread/parts/fields-part';
import { useMoments } from '../../inbox/words/use-moments';
import { useNow } from '../../inbox/words/use-now';
import { PriorityMark } from '../../tickets/card/priority-mark';
import { Timeline } from '../timeline/timeline';
import type { ContactPageView } from './contact-page-view';
import styles from './contact-page.module.css';

type Tab = 'timeline' | 'conversations' | 'tickets' | 'submissions';

export function ContactTabs({ page }: { page: ContactPageView }) {
  const { t } = useTranslation('contacts');
  const [tab, setTab] = useState<Tab>('timeline');
  const { timeline, conversations, tickets, submissions } = page;
  return (
    <div className={styles.tabs}>
      <Tabs
        label={t('page.tabs')}
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'timeline', label: t('page.timeline'), panel: <Timeline entries={timeline} /> },
          {
            value: 'conversations',
            label: t('page.conversations'),
            count: conversations.length,
            panel: <Conversations page={page} />,
          },
          { value: 'tickets', label: t('page.tickets'), count: tickets.length, panel: <Tickets page={page} /> },
          {
            value: 'submissions',
            label: t('page.submissions'),
            count: submissions.length,
            panel: <Submissions page={page} />,
          },
        ]}
      />
    </div>
  );
}

function Conversations({ page: { conversations } }: { page: ContactPageView }) {
  const { t } = useTranslation('contacts');
  if (conversations.length === 0) return <p className={styles.small}>{t('page.noConversations')}</p>;
  return (
    <ul className={styles.list}>
      {conversations.map(({ id, channel, preview, lastMessageAt, connection, status }) => (
        <Row
          key={id}
          at={lastMessageAt}
          under={
            <>
              <ChannelIcon channel={channel} /> {connection.name}
              {status === 'closed' && ` · ${t('page.closed')}`}
            </>
          }
        >
          <Link to="/inbox/$conversationId" params={{ conversationId: id }} className={styles.link}>
            {preview || connection.name}
          </Link>
        </Row>
      ))}
    </ul>
  );
}

function Tickets({ page: { tickets } }: { page: ContactPageView }) {
  const { t } = useTranslation('contacts');
  if (tickets.length === 0) return <p className={styles.small}>{t('page.noTickets')}</p>;
  return (
    <ul className={styles.list}>
      {tickets.map(({ id, number, name, priority, createdAt }) => (
        <Row
          key={id}
          at={createdAt}
          under={
            <>
              #{number} <PriorityMark priority={priority} words />
            </>
          }
        >
          <Link to="/tickets" search={{ ticket: id }} className={styles.link}>
            {name}
          </Link>
        </Row>
      ))}
    </ul>
  );
}

function Submissions({ page: { submissions } }: { page: ContactPageView }) {
  const { t } = useTranslation('contacts');
  const { full } = useMoments();
  if (submissions.length === 0) return <p className={styles.small}>{t('page.noSubmissions')}</p>;
  return (
    <ul className={styles.forms}>
      {submissions.map(({ id, formName, createdAt, fields }) => (
        <li key={id}>
          <p className={styles.small}>{full(createdAt)}</p>
          <FieldsPart
            title={formName}
            fields={fields.map(({ label, value, hidden }) => ({
              label: hidden ? `${label} (${t('page.hidden')})` : label,
              value: Array.isArray(value) ? value.join(', ') : String(value),
            }))}
          />
        </li>
      ))}
    </ul>
  );
}

function Row({ at, under, children }: { at: number; under: ReactNode; children: ReactNode }) {
  const moments = useMoments();
  const now = useNow(60_000);
  return (
    <li className={styles.row}>
      <span className={styles.rowWords}>
        {children}
        <span className={styles.under}>{under}</span>
      </span>
      <time className={styles.small} dateTime={new Date(at).toISOString()} title={moments.full(at)}>
        {moments.short(at, now)}
      </time>
    </li>
  );
}
