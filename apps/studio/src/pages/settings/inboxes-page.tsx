// The inboxes: which channels fill each, a new one, and its name.
import { Button, EmptyState, Page, PageTitle, SkeletonRows } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { Failed } from '../../frame/failed';
import { ChannelDrawing } from './channels/channel-drawing';
import { ConnectWizard } from './connect/connect-wizard';
import { InboxTable } from './inboxes/inbox-table';
import { NewInboxDialog } from './inboxes/new-inbox-dialog';
import { useAccountAccess } from './may-change';
import { SettingsHeader } from './settings-header';

export function InboxesPage() {
  const { t } = useTranslation(['settings', 'common']);
  const inboxes = useQuery(api.inboxes.list.queryOptions());
  const admin = useAccountAccess();
  const [naming, setNaming] = useState(false);
  const [connecting, setConnecting] = useState<{ newInboxName: string } | null>(null);
  const create = (
    <Button look="fill" icon={Plus} onClick={() => setNaming(true)}>
      {t('inboxes.create')}
    </Button>
  );
  const filled = inboxes.data && inboxes.data.length > 0;
  return (
    <Page
      header={
        <SettingsHeader title={t('pages.inboxes', { ns: 'common' })} actions={admin && filled ? create : undefined} />
      }
    >
      {inboxes.isPending && <SkeletonRows label={t('loading', { ns: 'common' })} />}
      {inboxes.isError && <Failed error={inboxes.error} onRetry={() => void inboxes.refetch()} />}
      {filled && (
        <>
          <PageTitle title={t('pages.inboxes', { ns: 'common' })} help={t('inboxes.help')} />
          <InboxTable inboxes={inboxes.data} mayChange={admin} />
        </>
      )}
      {inboxes.data?.length === 0 && (
        <EmptyState
          look="card"
          title={t('inboxes.empty.title')}
          action={admin ? create : undefined}
          drawing={<ChannelDrawing />}
        >
          {t('inboxes.empty.text')}
        </EmptyState>
      )}
      <NewInboxDialog
        open={naming}
        onOpenChange={setNaming}
        onConnect={(name) => setConnecting({ newInboxName: name })}
      />
      {connecting && <ConnectWizard newInboxName={connecting.newInboxName} onClose={() => setConnecting(null)} />}
    </Page>
  );
}
