// Who is in the workspace, and the teams they form.
import { Button, Page, SkeletonRows } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { Failed } from '../../frame/failed';
import { useSession } from '../../frame/session';
import { InviteDialog } from './members/invite-dialog';
import { MemberTable } from './members/member-table';
import { Teams } from './members/teams';
import { SettingsHeader } from './settings-header';

export function MembersPage() {
  const { t } = useTranslation(['settings', 'common']);
  const members = useQuery(api.members.list.queryOptions());
  const admin = useSession()?.member?.role === 'admin';
  const [inviting, setInviting] = useState(false);
  return (
    <Page
      header={
        <SettingsHeader
          title={t('pages.members', { ns: 'common' })}
          actions={
            admin && (
              <Button look="fill" icon={Plus} onClick={() => setInviting(true)}>
                {t('members.invite')}
              </Button>
            )
          }
        />
      }
    >
      {members.isPending && <SkeletonRows label={t('loading', { ns: 'common' })} />}
      {members.isError && <Failed error={members.error} onRetry={() => void members.refetch()} />}
      {members.data && (
        <>
          <MemberTable members={members.data} mayChange={admin} />
          <Teams members={members.data} mayChange={admin} />
        </>
      )}
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </Page>
  );
}
