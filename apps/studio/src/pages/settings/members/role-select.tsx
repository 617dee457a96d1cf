// What a member may do; an admin changes it in place.
import { Select, showToast } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { reasonOf } from '../../../api/reason-of';
import { useExplain } from '../../../api/use-explain';
import type { Member } from './member';

export const roles = ['admin', 'marketer', 'agent'] as const;
export type Role = (typeof roles)[number];

export function useRoleOptions() {
  const { t } = useTranslation('settings');
  return roles.map((value) => ({ value, label: t(`members.roles.${value}`), hint: t(`members.roleHelp.${value}`) }));
}

export function RoleSelect({ member, mayChange }: { member: Member; mayChange: boolean }) {
  const { t } = useTranslation('settings');
  const explain = useExplain();
  const queryClient = useQueryClient();
  const options = useRoleOptions();
  const change = useMutation(
    api.members.update.mutationOptions({
      onSettled: () => queryClient.invalidateQueries(api.members.pathFilter()),
      onError: (error) =>
        showToast({
          tone: 'danger',
          text: t('members.roleFailed'),
          help: reasonOf(error).code === 'BAD_REQUEST' ? t('members.lastAdmin') : explain(error),
        }),
    }),
  );
  if (!mayChange) return t(`members.roles.${member.role}`);
  return (
    <Select
      size="dense"
      look="quiet"
      label={t('members.roleOf', { name: member.name })}
      options={options}
      value={change.isPending ? (change.variables.role ?? member.role) : member.role}
      onChange={(role) => change.mutate({ memberId: member.id, role })}
    />
  );
}
