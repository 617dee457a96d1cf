// What visitors sent, newest first, hidden fields too (R125): found, counted, downloaded.
import { type FormDefinition, isLayout } from '@parley/forms';
import { Badge, Button, EmptyState, SkeletonRows, Table, type TableColumn } from '@parley/ui';
import { TriangleAlert } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failed } from '../../../frame/failed';
import { type Finding, isNarrowed } from './finding';
import { SubmissionFilters } from './submission-filters';
import { SubmissionDrawer } from './submission-drawer';
import type { Submission } from './submission';
import { shownValue } from './shown-value';
import styles from './submissions-view.module.css';
import { useSubmissions } from './use-submissions';
import { dateLocale } from '../../../i18n/date-locale';

const columnsShown = 4;
const SubmissionNumbers = lazy(() => import('./submission-numbers').then((it) => ({ default: it.SubmissionNumbers })));

export function SubmissionsView({ formId, form }: { formId: string; form: FormDefinition }) {
  const { t } = useTranslation(['forms', 'common']);
  const [finding, setFinding] = useState<Finding>({ status: 'kept', search: '', from: '', until: '' });
  const [numbers, setNumbers] = useState(false);
  return (
    <div className={styles.view}>
      <SubmissionFilters
        formId={formId}
        finding={finding}
        onChange={setFinding}
        numbers={numbers}
        onNumbers={setNumbers}
      />
      {numbers && (
        <Suspense fallback={<SkeletonRows label={t('loading', { ns: 'common' })} />}>
          <SubmissionNumbers formId={formId} />
        </Suspense>
      )}
      <Found formId={formId} form={form} finding={finding} />
    </div>
  );
}

function Found({ formId, form, finding }: { formId: string; form: FormDefinition; finding: Finding }) {
  const { t } = useTranslation(['forms', 'common']);
  const [openId, setOpenId] = useState<string | null>(null);
  const found = useSubmissions(formId, finding);
  const columns = useColumns(form, setOpenId);
  if (found.isPending) return <SkeletonRows label={t('loading', { ns: 'common' })} />;
  if (found.isError) return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  const rows = found.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0) return <Nothing finding={finding} />;
  return (
    <>
      <div className={styles.scroll}>
        <Table label={t('submissions.label')} rows={rows} rowKey={({ id }) => id} columns={columns} />
      </div>
      {found.hasNextPage && (
        <Button busy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()} className={styles.more}>
          {t('submissions.more')}
        </Button>
      )}
      <SubmissionDrawer
        form={form}
        submission={rows.find(({ id }) => id === openId) ?? null}
        onClose={() => setOpenId(null)}
      />
    </>
  );
}

function Nothing({ finding }: { finding: Finding }) {
  const { t } = useTranslation('forms');
  if (isNarrowed(finding)) return <EmptyState title={t('dash.noMatch')}>{t('dash.noMatchText')}</EmptyState>;
  if (finding.status === 'spam') return <EmptyState title={t('dash.noneSpam')}>{t('dash.noneSpamText')}</EmptyState>;
  if (finding.status === 'partial')
    return <EmptyState title={t('dash.noneBegun')}>{t('dash.noneBegunText')}</EmptyState>;
  return <EmptyState title={t('submissions.none')}>{t('submissions.noneText')}</EmptyState>;
}

function useColumns(form: FormDefinition, onOpen: (id: string) => void): TableColumn<Submission>[] {
  const { t, i18n } = useTranslation('forms');
  const time = new Intl.DateTimeFormat(dateLocale(i18n.language), { dateStyle: 'medium', timeStyle: 'short' });
  const shown = form.fields.filter(({ kind }) => !isLayout(kind)).slice(0, columnsShown);
  return [
    {
      key: 'at',
      title: t('submissions.at'),
      width: '190px',
      cell: ({ id, createdAt, trouble, spamReason }) => (
        <button type="button" data-row-link className={styles.time} onClick={() => onOpen(id)}>
          {time.format(createdAt)}
          {(trouble ?? spamReason) !== null && (
            <Badge tone="warn" icon={TriangleAlert}>
              {t(spamReason === null ? 'problems.title' : 'dash.spam')}
            </Badge>
          )}
        </button>
      ),
    },
    ...shown.map(
      (field, index): TableColumn<Submission> => ({
        key: `field ${field.key}`,
        title: <span className={styles.heading}>{field.label || field.key}</span>,
        roomy: index > 0,
        cell: ({ values }) => (
          <span className={styles.value}>{shownValue(field, values[field.key], form.language)}</span>
        ),
      }),
    ),
  ];
}
