// The people and teams of an assignment rule; those without a seat cannot be chosen, and are pointed out when they were (R17, R21).
import type { Routing } from '@parley/helpdesk';
import { Avatar, Callout, Checkbox, Tile } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import styles from './channel-fields.module.css';

export interface RulePeopleProps {
  routing: Routing;
  disabled: boolean;
  onChange: (routing: Routing) => void;
}

export function RulePeople({ routing, disabled, onChange }: RulePeopleProps) {
  const { t } = useTranslation('assigning');
  const { t: setting } = useTranslation('settings');
  const members = useQuery(api.members.list.queryOptions()).data ?? [];
  const teams = useQuery(api.teams.list.queryOptions()).data ?? [];
  const lost = members.filter(({ id, seat }) => !seat && routing.memberIds.includes(id));
  return (
    <div role="group" aria-label={t('rule.people')}>
      <ul className={styles.people}>
        {members.map(({ id, name, avatarUrl, available, seat }) => {
          const chosen = routing.memberIds.includes(id);
          return (
            <li key={id}>
              <Checkbox
                checked={chosen}
                disabled={disabled || (!seat && !chosen)}
                label={name}
                onChange={(on) => onChange({ ...routing, memberIds: toggled(routing.memberIds, id, on) })}
              />
              {!seat && <small>{t('rule.seatless')}</small>}
              {seat && !available && <small>{setting('routing.away')}</small>}
              <Avatar
                size={24}
                name={name}
                portrait={avatarUrl ?? undefined}
                presence={available ? 'available' : 'away'}
              />
            </li>
          );
        })}
        {teams.map(({ id, name, memberIds }) => (
          <li key={id}>
            <Checkbox
              checked={routing.teamIds.includes(id)}
              disabled={disabled}
              label={name}
              onChange={(on) => onChange({ ...routing, teamIds: toggled(routing.teamIds, id, on) })}
            />
            <small>{setting('routing.teamSize', { count: memberIds.length })}</small>
            <Tile size={24} icon={UsersRound} />
          </li>
        ))}
      </ul>
      {lost.length > 0 && (
        <div className={styles.lost}>
          <Callout tone="warn">
            {t('rule.seatlessChosen', { count: lost.length, names: lost.map(({ name }) => name).join(', ') })}
          </Callout>
        </div>
      )}
    </div>
  );
}

function toggled<Id>(ids: readonly Id[], id: Id, on: boolean): Id[] {
  return on ? [...ids, id] : ids.filter((other) => other !== id);
}
