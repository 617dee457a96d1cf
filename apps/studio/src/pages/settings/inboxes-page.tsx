// The inboxes and who answers them.
import { Button, EmptyState, Page, PageHeader } from '@parley/ui';
import { useTranslation } from 'react-i18next';

export function InboxesPage() {
  const { t } = useTranslation('settings');
  return (
    <Page header={<PageHeader title={t('title')} />}>
      <EmptyState title={t('inboxes.empty.title')} action={<Button look="fill">{t('inboxes.empty.action')}</Button>}>
        {t('inboxes.empty.text')}
      </EmptyState>
    </Page>
  );
}
