// What visitors sent, newest first, hidden fields too (R125).
import type { FormDefinition } from '@parley/forms';
import { Badge, Button, EmptyState, SkeletonRows, Table, type TableColumn } from '@parley/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '../../../api/client';
import { Failed } from '../../../frame/failed';
import { shownValue } from './shown-value';
import type { Submission } from './submission';
import { SubmissionDrawer } from './submission-drawer';
import styles from './submissions-view.module.css';

const pageSize = 50;
const columnsShown = 4;

export function SubmissionsView({ formId, form }: { formId: string; form: FormDefinition }) {
  const { t } = useTranslation(['forms', 'common']);
  const [openId, setOpenId] = useState<string | null>(null);
  const found = useSubmissions(formId);
  const columns = useColumns(form, setOpenId);
  if (found.isPending) return <SkeletonRows label={t('loading', { ns: 'common' })} />;
  if (found.isError) return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  const rows = found.data.pages.flatMap((page) => page.rows);
  if (rows.length === 0) return <EmptyState title={t('submissions.none')}>{t('submissions.noneText')}</EmptyState>;
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

interface Place {
  at: number;
  id: string;
}

function useSubmissions(formId: string) {
  const first: Place | undefined = undefined;
  return useInfiniteQuery({
    queryKey: [...api.forms.submissions.queryKey({ formId }), 'pages'],
    queryFn: ({ pageParam }: { pageParam: Place | undefined }) =>
      client.forms.submissions.query({ formId, before: pageParam }),
    initialPageParam: first,
    getNextPageParam: ({ rows }): Place | undefined => {
      const last = rows.at(-1);
      return rows.length < pageSize || !last ? undefined : { at: last.createdAt, id: last.id };
    },
  });
}

function useColumns(form: FormDefinition, onOpen: (id: string) => void): TableColumn<Submission>[] {
  const { t, i18n } = useTranslation('forms');
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return [
    {
      key: 'at',
      title: t('submissions.at'),
      width: '190px',
      cell: (row) => (
        <button type="button" data-row-link className={styles.time} onClick={() => onOpen(row.id)}>
          {time.format(row.createdAt)}
          {row.trouble && (
            <Badge tone="warn" icon={TriangleAlert}>
              {t('problems.title')}
            </Badge>
          )}
        </button>
      ),
    },
    ...form.fields.slice(0, columnsShown).map(
      (field, index): TableColumn<Submission> => ({
        key: `field ${field.key}`,
        title: <span className={styles.heading}>{field.label || field.key}</span>,
        roomy: index > 0,
        cell: (row) => <span className={styles.value}>{shownValue(field, row.values[field.key])}</span>,
      }),
    ),
  ];
}
