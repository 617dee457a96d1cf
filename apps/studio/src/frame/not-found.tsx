// An address that leads nowhere.
import { EmptyState, Page, PageHeader } from '@parley/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import styles from './not-found.module.css';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page header={<PageHeader title={t('product')} />}>
      <EmptyState
        title={t('failed.notFound')}
        action={
          <Link to="/flows" className={styles.link}>
            {t('failed.toFlows')}
          </Link>
        }
      >
        {t('failed.notFoundText')}
      </EmptyState>
    </Page>
  );
}
