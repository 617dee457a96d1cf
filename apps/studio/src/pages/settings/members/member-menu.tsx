// What an admin does with a member: their seat, limit and access; removing them, asked once with their name.
import { ConfirmDialog, IconButton, Menu, showToast } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Ellipsis, UserRoundCog, UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { reasonOf } from '../../../api/reason-of';
import { useExplain } from '../../../api/use-explain';
import type { Member } from './member';
import { MemberDialog } from './member-dialog';

export function MemberMenu({ member }: { member: Member }) {
  const { id, name, openConversations } = member;
  const { t: assigning } = useTranslation('assigning');
  const [editing, setEditing] = useState(false);
  const { t } = useTranslation(['settings', 'common']);
  const explain = useExplain();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = useMutation(
    api.members.remove.mutationOptions({
      onSettled: () => {
        setAsking(false);
        for (const path of [api.members, api.teams, api.conversations])
          void queryClient.invalidateQueries(path.pathFilter());
      },
      onError: (error) =>
        showToast({
          tone: 'danger',
          text: t('members.removeFailed', { name }),
          help: reasonOf(error).code === 'BAD_REQUEST' ? t('members.lastAdmin') : explain(error),
        }),
    }),
  );
  return (
    <>
      <Menu
        align="end"
        trigger={<IconButton size="dense" icon={Ellipsis} label={t('members.options', { name })} />}
        entries={[
          { icon: UserRoundCog, label: assigning('members.edit'), onSelect: () => setEditing(true) },
          { kind: 'line' },
          { icon: UserRoundX, label: t('members.remove'), danger: true, onSelect: () => setAsking(true) },
        ]}
      />
      {editing && <MemberDialog member={member} onClose={() => setEditing(false)} />}
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('members.removeTitle', { name })}
        confirmText={t('members.removeConfirm')}
        cancelText={t('actions.keep', { ns: 'common' })}
        busy={remove.isPending}
        onConfirm={() => remove.mutate({ memberId: id })}
      >
        {t('members.removeText', { count: openConversations })}
      </ConfirmDialog>
    </>
  );
}
