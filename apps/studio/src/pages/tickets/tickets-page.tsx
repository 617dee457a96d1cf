// Tickets by stage, or as a table.
import { Button, EmptyState, Page, PageHeader } from '@parley/ui';
import { useTranslation } from 'react-i18next';

export function TicketsPage() {
  const { t } = useTranslation('tickets');
  return (
    <Page header={<PageHeader title={t('title')} />}>
      <EmptyState title={t('empty.title')} action={<Button look="fill">{t('empty.action')}</Button>}>
        {t('empty.text')}
      </EmptyState>
    </Page>
  );
}
