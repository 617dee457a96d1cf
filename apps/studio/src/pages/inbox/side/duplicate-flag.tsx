// Says beside the thread that the same person may be known twice, and lets one look and merge (R108).
import { Button, Icon } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { CompareDialog } from '../../contacts/duplicates/compare-dialog';
import { useMerge } from '../../contacts/duplicates/use-merge';
import styles from './side.module.css';

export function DuplicateFlag({ contactId, mayAct }: { contactId: string; mayAct: boolean }) {
  const { t } = useTranslation('contacts');
  const found = useQuery(api.contacts.duplicates.queryOptions({ contactId })).data ?? [];
  const { merge, busy } = useMerge();
  const [open, setOpen] = useState(false);
  const first = found[0];
  if (!first) return null;
  const name = first.contact.name ?? t('unnamed');
  const what = new Intl.ListFormat(undefined, { type: 'conjunction' }).format(
    first.same.map((sign) => t(`duplicates.${sign}`)),
  );
  return (
    <div className={styles.why}>
      <Icon of={Users} />
      <div>
        <p>
          <strong>{t('duplicates.title', { count: found.length })}</strong> {name}. {t('duplicates.same', { what })}.
        </p>
        {mayAct && (
          <Button size="small" look="link" onClick={() => setOpen(true)}>
            {t('compare.open')}
          </Button>
        )}
      </div>
      {open && (
        <CompareDialog
          contactId={contactId}
          otherId={first.contact.id}
          busy={busy}
          onClose={() => setOpen(false)}
          onMerge={(merging) => void merge(merging).finally(() => setOpen(false))}
        />
      )}
    </div>
  );
}
