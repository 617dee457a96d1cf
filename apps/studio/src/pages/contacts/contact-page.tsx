// One contact with their timeline.
import { Button, EmptyState, Page, PageHeader } from '@parley/ui';
import { useTranslation } from 'react-i18next';

export function ContactPage() {
  const { t } = useTranslation('contacts');
  return (
    <Page header={<PageHeader title={t('title')} />}>
      <EmptyState title={t('empty.title')} action={<Button look="fill">{t('empty.action')}</Button>}>
        {t('empty.text')}
      </EmptyState>
    </Page>
  );
}
