// Contacts that were merged into this one, each to be taken apart again.
import { Button, Card, ConfirmDialog } from '@parley/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMoments } from '../../inbox/words/use-moments';
import type { ContactPageView } from '../page/contact-page-view';
import styles from './duplicates.module.css';
import { useMerge } from './use-merge';

export interface MergesCardProps {
  merges: ContactPageView['merges'];
  mayAct: boolean;
}

export function MergesCard({ merges, mayAct }: MergesCardProps) {
  const { t } = useTranslation('contacts');
  const { t: common } = useTranslation();
  const { date } = useMoments();
  const { undo, busy } = useMerge();
  const [asking, setAsking] = useState<{ id: string; name: string } | null>(null);
  if (merges.length === 0) return null;
  return (
    <Card>
      <h3>{t('merges.title')}</h3>
      <ul className={styles.list}>
        {merges.map(({ id, name, at, by }) => {
          const other = name ?? t('unnamed');
          return (
            <li key={id} className={styles.item}>
              <span className={styles.words}>
                <span className={styles.name}>{other}</span>
                <span className={styles.small}>{t('merges.line', { by, when: date(at) })}</span>
              </span>
              {mayAct && (
                <Button
                  size="dense"
                  aria-label={t('merges.undoOne', { name: other })}
                  onClick={() => setAsking({ id, name: other })}
                >
                  {t('merges.undo')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <ConfirmDialog
        open={asking !== null}
        onOpenChange={(open) => !open && setAsking(null)}
        title={t('merges.confirmTitle', { name: asking?.name ?? '' })}
        confirmText={t('merges.undo')}
        cancelText={common('actions.cancel')}
        tone="fill"
        busy={busy}
        onConfirm={() => {
          if (asking) void undo(asking.id, asking.name).finally(() => setAsking(null));
        }}
      >
        {t('merges.confirmText')}
      </ConfirmDialog>
    </Card>
  );
}
