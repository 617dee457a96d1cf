// Makes a key for a program, by a name that says which.
import { Button, showToast, TextField } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import styles from './api-keys.module.css';

export function MakeApiKey({ onMade }: { onMade: (key: string) => void }) {
  const { t } = useTranslation('settings');
  const [name, setName] = useState('');
  const explain = useExplain();
  const queryClient = useQueryClient();
  const make = useMutation(
    api.workspace.makeKey.mutationOptions({
      onSuccess: async ({ key }) => {
        setName('');
        onMade(key);
        await queryClient.invalidateQueries(api.workspace.pathFilter());
      },
      onError: (error) => showToast({ tone: 'danger', text: explain(error) }),
    }),
  );
  return (
    <form
      className={styles.make}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') make.mutate({ name });
      }}
    >
      <TextField
        label={t('workspace.keys.name')}
        placeholder={t('workspace.keys.example')}
        value={name}
        maxLength={120}
        onChange={setName}
      />
      <Button type="submit" icon={KeyRound} busy={make.isPending} disabled={name.trim() === ''}>
        {t('workspace.keys.make')}
      </Button>
    </form>
  );
}
