// The connected channels.
import { Button, EmptyState, Page, PageHeader } from '@parley/ui';
import { useTranslation } from 'react-i18next';

export function ChannelsPage() {
  const { t } = useTranslation('settings');
  return (
    <Page header={<PageHeader title={t('title')} />}>
      <EmptyState title={t('channels.empty.title')} action={<Button look="fill">{t('channels.empty.action')}</Button>}>
        {t('channels.empty.text')}
      </EmptyState>
    </Page>
  );
}
