// Who looks after a contact or a ticket, in one line beside the properties.
import { Avatar, Select } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import styles from './properties.module.css';

export interface OwnerSelectProps {
  ownerId: string | null;
  readOnly: boolean;
  onChange: (ownerId: string | null) => void;
}

export function OwnerSelect({ ownerId, readOnly, onChange }: OwnerSelectProps) {
  const { t } = useTranslation('contacts');
  const members = useQuery(api.members.list.queryOptions()).data ?? [];
  const options = members
    .filter(({ id, removedAt }) => removedAt === null || id === ownerId)
    .map(({ id, name, avatarUrl }) => ({
      value: id,
      label: name,
      picture: <Avatar name={name} portrait={avatarUrl ?? undefined} size={20} />,
    }));
  return (
    <div className={styles.line}>
      <span className={styles.name}>{t('properties.owner')}</span>
      <Select<string>
        look="quiet"
        size="dense"
        label={t('properties.owner')}
        className={styles.select}
        value={ownerId ?? nobody}
        disabled={readOnly}
        onChange={(value) => onChange(value === nobody ? null : value)}
        options={[{ value: nobody, label: t('properties.nobody'), picture: <Avatar nobody size={20} /> }, ...options]}
      />
    </div>
  );
}

const nobody = 'nobody';
