// What can be done with a team: change it, delete it.
import { ConfirmDialog, IconButton, Menu, showToast } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import type { Team } from './team';

export function TeamMenu({ team: { id, name }, onEdit }: { team: Team; onEdit: () => void }) {
  const { t } = useTranslation(['settings', 'common']);
  const explain = useExplain();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = useMutation(
    api.teams.remove.mutationOptions({
      onSettled: () => {
        setAsking(false);
        void queryClient.invalidateQueries(api.teams.pathFilter());
      },
      onError: (error) =>
        showToast({ tone: 'danger', text: t('members.removeFailed', { name }), help: explain(error) }),
    }),
  );
  return (
    <>
      <Menu
        align="end"
        trigger={<IconButton size="dense" icon={Ellipsis} label={t('members.teamOptions', { name })} />}
        entries={[
          { icon: Pencil, label: t('members.editTeam'), onSelect: onEdit },
          { kind: 'line' },
          { icon: Trash2, label: t('members.removeTeamConfirm'), danger: true, onSelect: () => setAsking(true) },
        ]}
      />
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('members.removeTeamTitle', { name })}
        confirmText={t('members.removeTeamConfirm')}
        cancelText={t('actions.keep', { ns: 'common' })}
        busy={remove.isPending}
        onConfirm={() => remove.mutate({ teamId: id })}
      >
        {t('members.removeTeamText')}
      </ConfirmDialog>
    </>
  );
}
