// Mails and messages that came in and lead nowhere, each with why.
import type { AppRouter } from '@parley/api';
import { Table, type TableColumn } from '@parley/ui';
import type { inferRouterOutputs } from '@trpc/server';
import { useTranslation } from 'react-i18next';
import { Moment } from './moment';
import { ProblemActs } from './problem-acts';
import { ProblemWords } from './problem-words';
import styles from './deliveries.module.css';

export type InboundProblem = inferRouterOutputs<AppRouter>['deliveries']['list']['inbound'][number];

export function InboundTable({ rows }: { rows: readonly InboundProblem[] }) {
  const { t } = useTranslation('deliveries');
  const columns: TableColumn<InboundProblem>[] = [
    { key: 'what', title: t('what'), cell: (row) => <What row={row} /> },
    { key: 'when', title: t('when'), width: '132px', roomy: true, cell: ({ at }) => <Moment at={at} /> },
    {
      key: 'acts',
      title: t('acts'),
      hideTitle: true,
      width: '96px',
      align: 'right',
      cell: ({ id }) => <ProblemActs way="in" id={id} retriable uncertain={false} />,
    },
  ];
  return (
    <section aria-label={t('inbound')}>
      <h2 className={styles.heading}>{t('inbound')}</h2>
      <Table label={t('inbound')} rows={rows} rowKey={({ id }) => id} columns={columns} />
    </section>
  );
}

function What({ row: { isMail, connection, said, reason, original } }: { row: InboundProblem }) {
  const { t } = useTranslation('deliveries');
  const title = isMail ? t('mail') : connection === null ? t('gone') : t('from', { name: connection });
  return (
    <ProblemWords title={title} said={said} reason={reason}>
      {original !== null && (
        <a className={styles.link} href={`${original}?download`} download>
          {t('original')}
        </a>
      )}
    </ProblemWords>
  );
}
