// Who gets a new conversation: off by default; people and teams in turn, only the available (R14-R24).
import type { Routing } from '@parley/helpdesk';
import { Avatar, Callout, Checkbox, FormRow, Switch, Tile } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import styles from './channel-fields.module.css';

export interface RoutingFieldsProps {
  routing: Routing;
  onChange: (routing: Routing) => void;
}

export function RoutingFields({ routing, onChange }: RoutingFieldsProps) {
  const { t } = useTranslation('settings');
  const nobody = routing.memberIds.length === 0 && routing.teamIds.length === 0;
  return (
    <div className={styles.group}>
      <FormRow label={t('routing.assign')} help={t('routing.assignHelp')}>
        <Switch on={routing.enabled} onChange={(enabled) => onChange({ ...routing, enabled })} />
      </FormRow>
      {routing.enabled && (
        <>
          <People routing={routing} onChange={onChange} />
          {nobody && <Callout tone="warn">{t('routing.nobody')}</Callout>}
          <Checkbox
            checked={routing.onlyAvailable}
            label={t('routing.onlyAvailable')}
            help={t('routing.onlyAvailableHelp')}
            onChange={(onlyAvailable) => onChange({ ...routing, onlyAvailable })}
          />
        </>
      )}
    </div>
  );
}

function People({ routing, onChange }: RoutingFieldsProps) {
  const { t } = useTranslation('settings');
  const members = useQuery(api.members.list.queryOptions()).data ?? [];
  const teams = useQuery(api.teams.list.queryOptions()).data ?? [];
  return (
    <div role="group" aria-label={t('routing.people')}>
      <h4>{t('routing.to')}</h4>
      <ul className={styles.people}>
        {members.map(({ id, name, avatarUrl, available }) => (
          <li key={id}>
            <Checkbox
              checked={routing.memberIds.includes(id)}
              label={name}
              onChange={(on) => onChange({ ...routing, memberIds: toggled(routing.memberIds, id, on) })}
            />
            {!available && <small>{t('routing.away')}</small>}
            <Avatar
              size={24}
              name={name}
              portrait={avatarUrl ?? undefined}
              presence={available ? 'available' : 'away'}
            />
          </li>
        ))}
        {teams.map(({ id, name, memberIds }) => (
          <li key={id}>
            <Checkbox
              checked={routing.teamIds.includes(id)}
              label={name}
              onChange={(on) => onChange({ ...routing, teamIds: toggled(routing.teamIds, id, on) })}
            />
            <small>{t('routing.teamSize', { count: memberIds.length })}</small>
            <Tile size={24} icon={UsersRound} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function toggled<Id>(ids: readonly Id[], id: Id, on: boolean): Id[] {
  return on ? [...ids, id] : ids.filter((other) => other !== id);
}
