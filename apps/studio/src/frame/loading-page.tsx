// The shape of a page while its code or its first answer is on the way.
import { Skeleton, SkeletonRows } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import styles from './loading-page.module.css';

export function LoadingPage() {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <div className={styles.header}>
        <Skeleton width={140} />
      </div>
      <SkeletonRows label={t('loading')} />
    </div>
  );
}
