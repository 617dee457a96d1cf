// Messages, mails and acts of flows that failed or may not have happened, each with why.
import type { AppRouter } from '@parley/api';
import { Table, type TableColumn } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import type { inferRouterOutputs } from '@trpc/server';
import { useTranslation } from 'react-i18next';
import { Moment } from './moment';
import { ProblemActs } from './problem-acts';
import { ProblemWords } from './problem-words';
import styles from './deliveries.module.css';

export type OutboundProblem = inferRouterOutputs<AppRouter>['deliveries']['list']['outbound'][number];

export function OutboundTable({ rows }: { rows: readonly OutboundProblem[] }) {
  const { t } = useTranslation('deliveries');
  const columns: TableColumn<OutboundProblem>[] = [
    { key: 'what', title: t('what'), cell: (row) => <What row={row} /> },
    { key: 'when', title: t('when'), width: '132px', roomy: true, cell: ({ at }) => <Moment at={at} /> },
    {
      key: 'acts',
      title: t('acts'),
      hideTitle: true,
      width: '96px',
      align: 'right',
      cell: ({ id, retriable, uncertain }) => <ProblemActs way="out" {...{ id, retriable, uncertain }} />,
    },
  ];
  return (
    <section aria-label={t('outbound')}>
      <h2 className={styles.heading}>{t('outbound')}</h2>
      <Table label={t('outbound')} rows={rows} rowKey={({ id }) => id} columns={columns} />
    </section>
  );
}

function What({ row: { kind, to, reason, uncertain, conversationId } }: { row: OutboundProblem }) {
  const { t } = useTranslation('deliveries');
  const known = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  return (
    <ProblemWords
      title={t(`kinds.${known ?? 'step'}`, { to: to ?? '' })}
      said={uncertain && !/may have/.test(reason) ? t('uncertain') : ''}
      reason={reason}
    >
      {conversationId !== null && (
        <Link className={styles.link} to="/inbox/$conversationId" params={{ conversationId }}>
          {t('conversation')}
        </Link>
      )}
    </ProblemWords>
  );
}

const kinds: Readonly<Record<string, 'message' | 'mail' | 'consent' | 'media' | 'profile' | 'unread'>> = {
  'deliver-message': 'message',
  'send-mail': 'mail',
  'say-consent': 'consent',
  'keep-media': 'media',
  'read-profile': 'profile',
  'mail-unread': 'unread',
};
