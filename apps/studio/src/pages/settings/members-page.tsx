// The members of the workspace.
import { Button, EmptyState, Page, PageHeader } from '@parley/ui';
import { useTranslation } from 'react-i18next';

export function MembersPage() {
  const { t } = useTranslation('settings');
  return (
    <Page header={<PageHeader title={t('title')} />}>
      <EmptyState title={t('members.empty.title')} action={<Button look="fill">{t('members.empty.action')}</Button>}>
        {t('members.empty.text')}
      </EmptyState>
    </Page>
  );
}
