// The settings: their pages at the left, or as a line of tabs on a phone.
import { classNames, Icon, type IconType } from '@parley/ui';
import { Link, Outlet } from '@tanstack/react-router';
import {
  Bell,
  Building2,
  CircleUserRound,
  Inbox,
  Kanban,
  MailWarning,
  Plug,
  SlidersHorizontal,
  Tag,
  UsersRound,
  Zap,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './settings-frame.module.css';

export function SettingsFrame() {
  const { t } = useTranslation('settings');
  return (
    <div className={styles.frame}>
      <nav aria-label={t('nav.label')} className={styles.nav}>
        <p className={styles.title}>{t('title')}</p>
        <p className={styles.group}>{t('nav.inbox')}</p>
        <SettingsLink to="/settings/inboxes" icon={Inbox} page="inboxes" />
        <SettingsLink to="/settings/channels" icon={Plug} page="channels" />
        <SettingsLink to="/settings/snippets" icon={Zap} page="snippets" />
        <SettingsLink to="/settings/labels" icon={Tag} page="labels" />
        <p className={styles.group}>{t('nav.tickets')}</p>
        <SettingsLink to="/settings/pipelines" icon={Kanban} page="pipelines" />
        <SettingsLink to="/settings/properties" icon={SlidersHorizontal} page="properties" />
        <p className={styles.group}>{t('nav.workspace')}</p>
        <SettingsLink to="/settings/workspace" icon={Building2} page="workspace" />
        <SettingsLink to="/settings/members" icon={UsersRound} page="members" />
        <SettingsLink to="/settings/deliveries" icon={MailWarning} page="deliveries" />
        <p className={styles.group}>{t('nav.account')}</p>
        <SettingsLink to="/settings/account" icon={CircleUserRound} page="account" />
        <SettingsLink to="/settings/notifications" icon={Bell} page="notifications" />
      </nav>
      <div className={styles.page}>
        <Outlet />
      </div>
    </div>
  );
}

type SettingsPage =
  | 'snippets'
  | 'labels'
  | 'notifications'
  | 'inboxes'
  | 'channels'
  | 'pipelines'
  | 'properties'
  | 'workspace'
  | 'members'
  | 'deliveries'
  | 'account';

interface SettingsLinkProps {
  to: `/settings/${SettingsPage}`;
  icon: IconType;
  page: SettingsPage;
}

function SettingsLink({ to, icon, page }: SettingsLinkProps) {
  const { t } = useTranslation();
  return (
    <Link to={to} className={classNames(styles.link)} activeProps={{ 'aria-current': 'page' }}>
      <Icon of={icon} />
      {t(`pages.${page}`)}
    </Link>
  );
}
