// Who else is here: faces, and in words what the busiest of them does.
import { Avatar } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import type { Looker } from '../data/conversation-types';
import styles from './thread-head.module.css';

export function Lookers({ lookers }: { lookers: readonly Looker[] }) {
  const { t } = useTranslation('inbox');
  const busiest = lookers.find(({ doing }) => doing !== 'looking') ?? lookers[0];
  return (
    <span className={styles.lookers} role="status">
      {lookers.slice(0, 3).map(({ memberId, name, avatarUrl }) => (
        <Avatar key={memberId} name={name} portrait={avatarUrl ?? undefined} size={20} />
      ))}
      {busiest && (
        <span className={styles.lookerWords}>
          {t(`presence.${busiest.doing === 'gone' ? 'looking' : busiest.doing}`, { name: busiest.name })}
        </span>
      )}
    </span>
  );
}
