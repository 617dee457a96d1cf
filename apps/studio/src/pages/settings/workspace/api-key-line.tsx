// One key by its name: when it was made, and taking it away.
import { ConfirmDialog, IconButton, showToast } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import { dateLocale } from '../../../i18n/date-locale';
import styles from './api-keys.module.css';

type Known = { readonly id: string; readonly name: string; readonly createdAt: number };

export function ApiKeyLine({ known: { id, name, createdAt } }: { known: Known }) {
  const { t, i18n } = useTranslation(['settings', 'common']);
  const [asking, setAsking] = useState(false);
  const explain = useExplain();
  const queryClient = useQueryClient();
  const remove = useMutation(
    api.workspace.removeKey.mutationOptions({
      onSuccess: async () => {
        setAsking(false);
        await queryClient.invalidateQueries(api.workspace.pathFilter());
      },
      onError: (error) => showToast({ tone: 'danger', text: explain(error) }),
    }),
  );
  const date = new Intl.DateTimeFormat(dateLocale(i18n.language), { dateStyle: 'medium' }).format(createdAt);
  return (
    <li>
      <span className={styles.name}>{name}</span>
      <span className={styles.made}>{t('workspace.keys.made', { date })}</span>
      <IconButton
        size="small"
        icon={Trash2}
        label={t('workspace.keys.remove', { name })}
        onClick={() => setAsking(true)}
      />
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('workspace.keys.removeTitle', { name })}
        confirmText={t('workspace.keys.removeConfirm')}
        cancelText={t('actions.keep', { ns: 'common' })}
        busy={remove.isPending}
        onConfirm={() => remove.mutate({ id })}
      >
        {t('workspace.keys.removeText')}
      </ConfirmDialog>
    </li>
  );
}
