// The bar over every settings page: the way back to the settings, the page's name, its first action.
import { PageHeader } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export function SettingsHeader({ title, actions }: { title: string; actions?: ReactNode }) {
  const { t } = useTranslation(['settings', 'common']);
  return (
    <PageHeader
      crumbs={[
        <Link key="settings" to="/settings">
          {t('title')}
        </Link>,
      ]}
      crumbsLabel={t('pages.where', { ns: 'common' })}
      title={title}
      actions={actions}
    />
  );
}
