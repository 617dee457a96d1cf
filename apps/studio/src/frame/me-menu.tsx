// Oneself: whether new conversations may come, and the way out.
import { Avatar, classNames, Menu, type MenuEntry } from '@parley/ui';
import { CircleDashed, CircleDot, LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './rail.module.css';
import { useLogOut, useSession, useSetAvailable } from './session';

export function MeMenu({ wide }: { wide: boolean }) {
  const { t } = useTranslation();
  const member = useSession()?.member;
  const entries = useMeEntries();
  if (!member) return null;
  const state = member.available ? 'available' : 'away';
  return (
    <Menu
      side="right"
      align="end"
      entries={entries}
      trigger={
        <button
          type="button"
          aria-label={t('me.menu', { name: member.name, state: t(`me.${state}`) })}
          className={classNames(styles.item, styles.me)}
        >
          <Avatar name={member.name} portrait={member.avatarUrl ?? undefined} presence={state} />
          {wide && <span className={styles.name}>{member.name}</span>}
        </button>
      }
    />
  );
}

export function useMeEntries(): MenuEntry[] {
  const { t } = useTranslation();
  const member = useSession()?.member;
  const setAvailable = useSetAvailable();
  const logOut = useLogOut();
  if (!member) return [];
  return [
    { kind: 'title', label: member.email },
    {
      label: t('me.available'),
      hint: t('me.availableHint'),
      icon: CircleDot,
      checked: member.available,
      onSelect: () => setAvailable(true),
    },
    {
      label: t('me.away'),
      hint: t('me.awayHint'),
      icon: CircleDashed,
      checked: !member.available,
      onSelect: () => setAvailable(false),
    },
    { kind: 'line' },
    { label: t('me.logOut'), icon: LogOut, onSelect: logOut },
  ];
}
