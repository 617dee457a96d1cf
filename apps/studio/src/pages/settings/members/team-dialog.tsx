// A team's name and who is in it.
import { Avatar, Checkbox } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import { NameForm } from '../inboxes/name-form';
import styles from '../settings-form.module.css';
import type { Member } from './member';
import type { Team } from './team';

export interface TeamDialogProps {
  /** Null: a new one. */
  team: Team | null;
  members: readonly Member[];
  onClose: () => void;
}

export function TeamDialog({ team, members, onClose }: TeamDialogProps) {
  const { t } = useTranslation(['settings', 'common']);
  const label = useId();
  const explain = useExplain();
  const queryClient = useQueryClient();
  const [memberIds, setMemberIds] = useState<readonly Member['id'][]>(team?.memberIds ?? []);
  const save = useMutation(
    api.teams.save.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries(api.teams.pathFilter());
        onClose();
      },
    }),
  );
  return (
    <NameForm
      title={t(team ? 'members.editTeam' : 'members.newTeam')}
      label={t('members.teamName')}
      missing={t('members.teamNameMissing')}
      submit={t('save')}
      begin={team?.name ?? ''}
      busy={save.isPending}
      failure={save.error ? explain(save.error) : undefined}
      onClose={onClose}
      onSubmit={(name) => save.mutate({ name, memberIds: [...memberIds], ...(team && { teamId: team.id }) })}
    >
      <div role="group" aria-labelledby={label} className={styles.group}>
        <h3 id={label}>{t('members.teamMembers')}</h3>
        <ul className={styles.choices}>
          {members.map(({ id, name, avatarUrl }) => (
            <li key={id} className={styles.choice}>
              <Checkbox
                label={name}
                checked={memberIds.includes(id)}
                onChange={(on) => setMemberIds(on ? [...memberIds, id] : memberIds.filter((other) => other !== id))}
              />
              <Avatar size={24} name={name} portrait={avatarUrl ?? undefined} />
            </li>
          ))}
        </ul>
      </div>
    </NameForm>
  );
}
