// The frame of a settings page that is one form: where it is, what it is about.
import { Page, PageTitle } from '@parley/ui';
import type { ReactNode } from 'react';
import { SettingsHeader } from './settings-header';

export function SettingsPage({ title, help, children }: { title: string; help: string; children: ReactNode }) {
  return (
    <Page header={<SettingsHeader title={title} />}>
      <PageTitle title={title} help={help} />
      {children}
    </Page>
  );
}
