// The list of flows.
import { Button, EmptyState, FilterTabs, Page, PageHeader, PageTitle, SkeletonRows, TextField } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { Plus, Search } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { Failed } from '../../frame/failed';
import { useSession } from '../../frame/session';
import { FlowDrawing } from './list/flow-drawing';
import type { FlowRow } from './list/flow-row';
import { FlowTable } from './list/flow-table';
import { statusOf } from './list/flow-status';
import { ImportButton } from './list/import-button';

const CreateFlowDialog = lazy(() =>
  import('./list/create-flow-dialog').then((module) => ({ default: module.CreateFlowDialog })),
);

const filters = ['all', 'live', 'draft', 'paused'] as const;
type Filter = (typeof filters)[number];

export function FlowsPage() {
  const { t } = useTranslation(['flows', 'common']);
  const [creating, setCreating] = useState(false);
  const mayChange = useSession()?.member?.role !== 'agent';
  const flows = useQuery(api.flows.list.queryOptions());
  const create = (
    <Button look="fill" icon={Plus} onClick={() => setCreating(true)}>
      {t('empty.action')}
    </Button>
  );
  const none = flows.data?.length === 0;
  const acts = (
    <>
      <ImportButton />
      {create}
    </>
  );
  return (
    <Page header={<PageHeader title={t('title')} actions={mayChange && !none ? acts : undefined} />}>
      {flows.isPending && <SkeletonRows label={t('loading', { ns: 'common' })} />}
      {flows.isError && <Failed error={flows.error} onRetry={() => void flows.refetch()} />}
      {none && (
        <EmptyState
          look="card"
          title={t('empty.title')}
          action={mayChange ? create : undefined}
          more={mayChange ? <ImportButton /> : undefined}
          drawing={<FlowDrawing />}
        >
          {t('empty.text')}
        </EmptyState>
      )}
      {flows.data && !none && <FlowList flows={flows.data} mayChange={mayChange} />}
      <Suspense>{creating && <CreateFlowDialog onClose={() => setCreating(false)} />}</Suspense>
    </Page>
  );
}

function FlowList({ flows, mayChange }: { flows: readonly FlowRow[]; mayChange: boolean }) {
  const { t } = useTranslation('flows');
  const [filter, setFilter] = useState<Filter>('all');
  const [search, setSearch] = useState('');
  const matches = (flow: FlowRow, wanted: Filter) => wanted === 'all' || statusOf(flow) === wanted;
  const words = search.trim().toLocaleLowerCase();
  const shown = flows.filter((flow) => matches(flow, filter) && flow.name.toLocaleLowerCase().includes(words));
  return (
    <>
      <PageTitle
        title={t('title')}
        filters={
          <FilterTabs
            label={t('list.status')}
            value={filter}
            onChange={setFilter}
            tabs={filters.map((value) => ({
              value,
              label: t(`list.${value}`),
              count: flows.filter((flow) => matches(flow, value)).length,
            }))}
          />
        }
        actions={
          <TextField
            icon={Search}
            label={t('list.find')}
            placeholder={t('list.find')}
            value={search}
            onChange={setSearch}
          />
        }
      />
      {shown.length === 0 ? <EmptyState title={t('list.none')} /> : <FlowTable flows={shown} mayChange={mayChange} />}
    </>
  );
}
