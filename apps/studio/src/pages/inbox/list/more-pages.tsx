// Asks for the next page when the end of the list comes into sight; the button does the same by keyboard.
import { Button } from '@parley/ui';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './list.module.css';

export interface MorePagesProps {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
}

export function MorePages({ query }: MorePagesProps) {
  const { t } = useTranslation('inbox');
  const end = useRef<HTMLDivElement>(null);
  const { hasNextPage, isFetchingNextPage } = query;
  const seen = useEffectEvent((entries: readonly IntersectionObserverEntry[]) => {
    if (entries.some((entry) => entry.isIntersecting) && !isFetchingNextPage) query.fetchNextPage();
  });
  useEffect(() => {
    if (!hasNextPage || !end.current) return;
    const observer = new IntersectionObserver((entries) => seen(entries), { rootMargin: '400px' });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [hasNextPage]);
  if (!hasNextPage) return null;
  return (
    <div ref={end} className={styles.more}>
      <Button look="quiet" size="dense" busy={isFetchingNextPage} onClick={() => query.fetchNextPage()}>
        {t('list.more')}
      </Button>
    </div>
  );
}
