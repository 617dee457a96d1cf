// Removing a member, asked once with their name.
import { ConfirmDialog, IconButton, Menu, showToast } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Ellipsis, UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { reasonOf } from '../../../api/reason-of';
import { useExplain } from '../../../api/use-explain';
import type { Member } from './member';

export function MemberMenu({ member: { id, name, openConversations } }: { member: Member }) {
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
        entries={[{ icon: UserRoundX, label: t('members.remove'), danger: true, onSelect: () => setAsking(true) }]}
      />
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
