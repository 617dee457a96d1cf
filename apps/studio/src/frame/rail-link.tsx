// One page on the rail: an icon with a tooltip, or an icon with its name when the rail is wide.
import { Count, Icon, Tooltip, VisuallyHidden } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Place } from './places';
import styles from './rail.module.css';

export interface RailLinkProps {
  place: Place;
  wide: boolean;
  unread: number;
}

export function RailLink({ place, wide, unread }: RailLinkProps) {
  const { t } = useTranslation();
  const name = t(`pages.${place.key}`);
  const link = (
    <Link
      to={place.to}
      className={styles.item}
      activeProps={{ 'aria-current': 'page' }}
      aria-label={wide ? undefined : name}
    >
      <Icon of={place.icon} size={18} />
      {wide && <span className={styles.name}>{name}</span>}
      {unread > 0 && (
        <span className={styles.unread}>
          <span aria-hidden="true">
            <Count value={unread} />
          </span>
          <VisuallyHidden>{t('unread', { count: unread })}</VisuallyHidden>
        </span>
      )}
    </Link>
  );
  if (wide) return link;
  return (
    <Tooltip text={name} side="right">
      {link}
    </Tooltip>
  );
}
