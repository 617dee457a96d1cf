// One flow: drawn, read, tried out and published.
import { SkeletonRows } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { reasonOf } from '../../api/reason-of';
import { Failed } from '../../frame/failed';
import { NotFound } from '../../frame/not-found';
import { FlowWorkplace } from './flow-workplace';

export function FlowPage() {
  const { t } = useTranslation('common');
  const { flowId } = useParams({ from: '/frame/flows/$flowId' });
  // What a tab has kept may be old; a drawing begins from what is stored
  const found = useQuery({ ...api.flows.get.queryOptions({ flowId }), refetchOnMount: 'always', gcTime: 0 });
  if (found.data && (found.isFetchedAfterMount || found.isError))
    return <FlowWorkplace key={flowId} view={found.data} />;
  if (found.isPending || found.isFetching) return <SkeletonRows label={t('loading')} />;
  if (['NOT_FOUND', 'BAD_REQUEST'].includes(reasonOf(found.error).code)) return <NotFound />;
  return <Failed error={found.error} onRetry={() => void found.refetch()} />;
}
