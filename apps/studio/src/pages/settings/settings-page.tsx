// The frame of a settings page that is one form: where it is, what it is about.
import { Page, PageHeader, PageTitle } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export function SettingsPage({ title, help, children }: { title: string; help: string; children: ReactNode }) {
  const { t } = useTranslation(['settings', 'common']);
  const header = (
    <PageHeader
      crumbs={[
        <Link key="settings" to="/settings">
          {t('title')}
        </Link>,
      ]}
      crumbsLabel={t('pages.where', { ns: 'common' })}
      title={title}
    />
  );
  return (
    <Page header={header}>
      <PageTitle title={title} help={help} />
      {children}
    </Page>
  );
}
