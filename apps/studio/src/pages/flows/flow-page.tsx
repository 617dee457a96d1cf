// One flow in its editor.
import { Button, EmptyState, Page, PageHeader } from '@parley/ui';
import { useTranslation } from 'react-i18next';

export function FlowPage() {
  const { t } = useTranslation('editor');
  return (
    <Page header={<PageHeader title={t('title')} />}>
      <EmptyState title={t('empty.title')} action={<Button look="fill">{t('empty.action')}</Button>}>
        {t('empty.text')}
      </EmptyState>
    </Page>
  );
}
