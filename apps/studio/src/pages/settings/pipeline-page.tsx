// One pipeline, or a new one: stages in order, rules, what moves by itself, saved together.
import { Page, PageHeader, SkeletonRows } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { Failed } from '../../frame/failed';
import { NotFound } from '../../frame/not-found';
import { PipelineEditor } from './pipelines/pipeline-editor';

export function PipelinePage() {
  const { t } = useTranslation();
  const { pipelineId } = useParams({ from: '/frame/settings/pipelines/$pipelineId' });
  const pipelines = useQuery(api.pipelines.list.queryOptions());
  if (pipelineId === 'new') return <PipelineEditor key="new" pipeline={null} />;
  if (pipelines.isError) return <Failed error={pipelines.error} onRetry={() => void pipelines.refetch()} />;
  if (!pipelines.data) {
    return (
      <Page header={<PageHeader title={t('pages.pipelines')} />}>
        <SkeletonRows label={t('loading')} />
      </Page>
    );
  }
  const pipeline = pipelines.data.find(({ id }) => id === pipelineId);
  return pipeline ? <PipelineEditor key={pipeline.id} pipeline={pipeline} /> : <NotFound />;
}
