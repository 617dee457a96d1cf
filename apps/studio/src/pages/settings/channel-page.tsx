// One channel connection and its settings.
import { Button, EmptyState, Page, PageHeader } from '@parley/ui';
import { useTranslation } from 'react-i18next';

export function ChannelPage() {
  const { t } = useTranslation('settings');
  return (
    <Page header={<PageHeader title={t('title')} />}>
      <EmptyState title={t('channels.empty.title')} action={<Button look="fill">{t('channels.empty.action')}</Button>}>
        {t('channels.empty.text')}
      </EmptyState>
    </Page>
  );
}
