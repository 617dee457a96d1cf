// Teams: groups of members that channels assign to.
import { Avatar, Button, Tile } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { Plus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import styles from '../settings-form.module.css';
import type { Member } from './member';
import { TeamDialog } from './team-dialog';
import { TeamMenu } from './team-menu';
import type { Team } from './team';

export function Teams({ members, mayChange }: { members: readonly Member[]; mayChange: boolean }) {
  const { t } = useTranslation('settings');
  const teams = useQuery(api.teams.list.queryOptions()).data ?? [];
  const [edited, setEdited] = useState<Team | 'new' | null>(null);
  return (
    <section aria-label={t('members.teams')} className={styles.part}>
      <div className={styles.head}>
        <div>
          <h2>{t('members.teams')}</h2>
          <p>{t('members.teamsHelp')}</p>
        </div>
        {mayChange && (
          <Button icon={Plus} onClick={() => setEdited('new')}>
            {t('members.newTeam')}
          </Button>
        )}
      </div>
      {teams.length === 0 && <p className={styles.quiet}>{t('members.noTeams')}</p>}
      {teams.length > 0 && (
        <ul className={styles.teams}>
          {teams.map((team) => (
            <li key={team.id} className={styles.team}>
              <TeamFace team={team} members={members} />
              {mayChange && <TeamMenu team={team} onEdit={() => setEdited(team)} />}
            </li>
          ))}
        </ul>
      )}
      {edited && (
        <TeamDialog team={edited === 'new' ? null : edited} members={members} onClose={() => setEdited(null)} />
      )}
    </section>
  );
}

function TeamFace({ team, members }: { team: Team; members: readonly Member[] }) {
  const { t } = useTranslation('settings');
  const people = members.filter(({ id }) => team.memberIds.includes(id));
  return (
    <>
      <Tile icon={UsersRound} size={36} />
      <span className={styles.teamWords}>
        <b>{team.name}</b>
        <small>
          {people.length > 0 ? people.map(({ name }) => name).join(', ') : t('routing.teamSize', { count: 0 })}
        </small>
      </span>
      <span className={styles.faces}>
        {people.slice(0, 5).map(({ id, name, avatarUrl }) => (
          <Avatar key={id} size={28} name={name} portrait={avatarUrl ?? undefined} />
        ))}
      </span>
    </>
  );
}
