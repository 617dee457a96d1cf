// The pipelines tickets go through, and the limits of tickets that open by themselves.
import { Button, Callout, Page, PageTitle, SkeletonRows } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { Failed } from '../../frame/failed';
import { useSession } from '../../frame/session';
import { PipelineCard } from './pipelines/pipeline-card';
import styles from './pipelines/pipelines.module.css';
import { TicketLimits } from './pipelines/ticket-limits';
import { SettingsHeader } from './settings-header';

export function PipelinesPage() {
  const { t } = useTranslation(['ticketing', 'settings', 'common']);
  const navigate = useNavigate();
  const pipelines = useQuery(api.pipelines.list.queryOptions());
  const workspace = useQuery(api.workspace.get.queryOptions());
  const admin = useSession()?.member?.role === 'admin';
  const create = () => void navigate({ to: '/settings/pipelines/$pipelineId', params: { pipelineId: 'new' } });
  return (
    <Page
      header={
        <SettingsHeader
          title={t('pages.pipelines', { ns: 'common' })}
          actions={
            admin && (
              <Button look="fill" icon={Plus} onClick={create}>
                {t('pipelines.new')}
              </Button>
            )
          }
        />
      }
    >
      <PageTitle title={t('pages.pipelines', { ns: 'common' })} help={t('pipelines.text')} />
      {!admin && <Callout>{t('pipelines.onlyAdmins')}</Callout>}
      {pipelines.isPending && <SkeletonRows label={t('loading', { ns: 'common' })} />}
      {pipelines.isError && <Failed error={pipelines.error} onRetry={() => void pipelines.refetch()} />}
      <ul className={styles.cards}>
        {pipelines.data?.map((pipeline) => (
          <li key={pipeline.id}>
            <PipelineCard pipeline={pipeline} />
          </li>
        ))}
      </ul>
      {workspace.data && <TicketLimits policy={workspace.data.ticketPolicy} admin={admin} />}
    </Page>
  );
}
