// Others who may be the same person, each with what they have in common, to be merged into this contact.
import { Avatar, Button, Card, ConfirmDialog } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import styles from './duplicates.module.css';
import { useMerge } from './use-merge';

export interface DuplicatesCardProps {
  contactId: string;
  name: string;
  mayAct: boolean;
}

export function DuplicatesCard({ contactId, name, mayAct }: DuplicatesCardProps) {
  const { t } = useTranslation('contacts');
  const { t: common } = useTranslation();
  const found = useQuery(api.contacts.duplicates.queryOptions({ contactId })).data ?? [];
  const { merge, busy } = useMerge(contactId);
  const [asking, setAsking] = useState<{ id: string; name: string } | null>(null);
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
                  aria-label={t('duplicates.mergeOne', { name: other })}
                  onClick={() => setAsking({ id: contact.id, name: other })}
                >
                  {t('duplicates.merge')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <ConfirmDialog
        open={asking !== null}
        onOpenChange={(open) => !open && setAsking(null)}
        title={t('duplicates.confirmTitle', { name: asking?.name ?? '', kept: name })}
        confirmText={t('duplicates.merge')}
        cancelText={common('actions.cancel')}
        tone="fill"
        busy={busy}
        onConfirm={() => {
          if (asking) void merge(asking.id, asking.name).finally(() => setAsking(null));
        }}
      >
        {t('duplicates.confirmText', { kept: name })}
      </ConfirmDialog>
    </Card>
  );
}
