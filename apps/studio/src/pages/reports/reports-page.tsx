// How the inbox does: how much came, how fast it was answered and solved, how satisfied people were.
import { Button, Callout, EmptyState, Page, PageHeader, SkeletonRows } from '@parley/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { Failed } from '../../frame/failed';
import { GroupTables } from './group-tables';
import { ReportFilters } from './report-filters';
import type { Report, ReportAsk } from './report-types';
import styles from './reports.module.css';
import { Tiles } from './tiles';
import { useCsv } from './use-csv';

// The drawing of charts is large, and only this page needs it.
const Charts = lazy(() => import('./charts').then(({ Charts: component }) => ({ default: component })));

export function ReportsPage() {
  const { t } = useTranslation(['reports', 'common']);
  const [ask, setAsk] = useState<ReportAsk>({});
  const query = useQuery({ ...api.reports.inbox.queryOptions(ask), placeholderData: keepPreviousData });
  const report = query.data;
  const csv = useCsv();
  const download = (
    <Button icon={Download} disabled={!report} onClick={() => report && csv(report)}>
      {t('csv')}
    </Button>
  );
  return (
    <Page look="full" header={<PageHeader title={t('title')} actions={download} />}>
      <div className={styles.page}>
        <ReportFilters ask={ask} report={report} onAsk={(part) => setAsk((now) => ({ ...now, ...part }))} />
        {query.isPending && <SkeletonRows label={t('loading', { ns: 'common' })} />}
        {query.isError && <Failed error={query.error} onRetry={() => void query.refetch()} />}
        {report && !query.isError && <ReportBody report={report} />}
      </div>
    </Page>
  );
}

function ReportBody({ report }: { report: Report }) {
  const { t } = useTranslation('reports');
  if (report.total.conversations === 0) return <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>;
  return (
    <>
      {report.cut && <Callout tone="warn">{t('cut')}</Callout>}
      <Tiles numbers={report.total} />
      <Suspense fallback={<div className={styles.chartPlace} />}>
        <Charts report={report} />
      </Suspense>
      <GroupTables report={report} />
    </>
  );
}
