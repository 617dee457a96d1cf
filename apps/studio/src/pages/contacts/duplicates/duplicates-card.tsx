// Others who may be the same person, each with what they have in common, to be merged into this contact.
import { Avatar, Button, Card } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { CompareDialog } from './compare-dialog';
import styles from './duplicates.module.css';
import { useMerge } from './use-merge';

export interface DuplicatesCardProps {
  contactId: string;
  mayAct: boolean;
}

export function DuplicatesCard({ contactId, mayAct }: DuplicatesCardProps) {
  const { t } = useTranslation('contacts');
  const found = useQuery(api.contacts.duplicates.queryOptions({ contactId })).data ?? [];
  const { merge, busy } = useMerge();
  const navigate = useNavigate();
  // This one is gone when the other is kept.
  const goTo = (kept: string) => void navigate({ to: '/contacts/$contactId', params: { contactId: kept } });
  const [asking, setAsking] = useState<string | null>(null);
  if (found.length === 0) return null;
  return (
    <Card>
      <h3>{t('duplicates.title', { count: found.length })}</h3>
      <p className={styles.small}>{t('duplicates.text')}</p>
      <ul className={styles.list}>
        {found.map(({ contact, same }) => {
          const other = contact.name ?? t('unnamed');
          const what = new Intl.ListFormat(undefined, { type: 'conjunction' }).format(
            same.map((sign) => t(`duplicates.${sign}`)),
          );
          return (
            <li key={contact.id} className={styles.item}>
              <Avatar name={contact.name ?? undefined} size={32} />
              <span className={styles.words}>
                <Link to="/contacts/$contactId" params={{ contactId: contact.id }} className={styles.link}>
                  {other}
                </Link>
                <span className={styles.small}>{t('duplicates.same', { what })}</span>
              </span>
              {mayAct && (
                <Button
                  size="dense"
                  aria-label={t('compare.openOne', { name: other })}
                  onClick={() => setAsking(contact.id)}
                >
                  {t('compare.open')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {asking !== null && (
        <CompareDialog
          contactId={contactId}
          otherId={asking}
          busy={busy}
          onClose={() => setAsking(null)}
          onMerge={(merging) =>
            void merge(merging)
              .then(() => merging.keptId !== contactId && goTo(merging.keptId))
              .finally(() => setAsking(null))
          }
        />
      )}
    </Card>
  );
}
