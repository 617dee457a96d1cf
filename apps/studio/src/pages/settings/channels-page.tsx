// The channels of one inbox, and connecting another (R7-R11).
import { Button, Callout, EmptyState, Page, PageTitle, Select, SkeletonRows } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { Failed } from '../../frame/failed';
import { ChannelDrawing } from './channels/channel-drawing';
import styles from './channels/channel-table.module.css';
import { ChannelTable } from './channels/channel-table';
import { ConnectWizard } from './connect/connect-wizard';
import { useChannelTools } from './connect/use-channel-tools';
import { useAccountAccess } from './may-change';
import { SettingsHeader } from './settings-header';

export function ChannelsPage() {
  const { t } = useTranslation(['settings', 'common', 'assigning']);
  const navigate = useNavigate();
  const inboxes = useQuery(api.inboxes.list.queryOptions());
  const tools = useChannelTools();
  const search = useSearch({ from: '/frame/settings/channels' });
  const { inbox: wanted, connect: connecting } = search;
  const setConnecting = (on: boolean) =>
    void navigate({ to: '/settings/channels', search: { inbox: wanted, connect: on || undefined } });
  const admin = useAccountAccess();
  const inbox = inboxes.data?.find(({ id }) => id === wanted) ?? inboxes.data?.[0];
  const connect = (
    <Button look="fill" icon={Plus} onClick={() => setConnecting(true)}>
      {t('channels.connect')}
    </Button>
  );
  const filled = inbox && inbox.connections.length > 0;
  return (
    <Page
      header={
        <SettingsHeader title={t('pages.channels', { ns: 'common' })} actions={admin && filled ? connect : undefined} />
      }
    >
      {(inboxes.isPending || !tools) && !inboxes.isError && <SkeletonRows label={t('loading', { ns: 'common' })} />}
      {inboxes.isError && <Failed error={inboxes.error} onRetry={() => void inboxes.refetch()} />}
      {inboxes.data && tools && (
        <>
          <PageTitle
            title={t('pages.channels', { ns: 'common' })}
            help={filled ? t('channels.help', { inbox: inbox.name }) : undefined}
            actions={inbox && inboxes.data.length > 1 && <ViewSelect inboxes={inboxes.data} current={inbox.id} />}
          />
          {!admin && <Callout>{t('access.none', { ns: 'assigning' })}</Callout>}
          {filled ? (
            <ChannelTable channels={inbox.connections} mayChange={admin} />
          ) : (
            <EmptyState
              look="card"
              title={t('channels.empty.title')}
              action={admin ? connect : undefined}
              drawing={<ChannelDrawing />}
            >
              {t('channels.empty.text')}
            </EmptyState>
          )}
        </>
      )}
      {connecting && admin && (
        <ConnectWizard inboxId={inbox?.id} formId={search.form} onClose={() => setConnecting(false)} />
      )}
    </Page>
  );
}

interface ViewSelectProps {
  inboxes: readonly { id: string; name: string }[];
  current: string;
}

/** R8: only where there is something to choose. */
function ViewSelect({ inboxes, current }: ViewSelectProps) {
  const { t } = useTranslation('settings');
  const navigate = useNavigate();
  return (
    <>
      <span className={styles.view}>{t('channels.view')}</span>
      <Select
        label={t('channels.view')}
        options={inboxes.map(({ id, name }) => ({ value: id, label: name }))}
        value={current}
        onChange={(inbox) => void navigate({ to: '/settings/channels', search: { inbox } })}
      />
    </>
  );
}
