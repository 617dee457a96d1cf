// My name, portrait and language.
import type { AppRouter } from '@parley/api';
import { Avatar, Button, Callout, Field, PictureField, Select, showToast, TextField } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { inferRouterOutputs } from '@trpc/server';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import { usePictureUpload } from '../../../api/use-picture-upload';
import styles from '../settings-form.module.css';

type Me = NonNullable<inferRouterOutputs<AppRouter>['auth']['me']['member']>;

export function ProfileForm({ me }: { me: Me }) {
  const { t, i18n } = useTranslation(['settings', 'common']);
  const explain = useExplain();
  const queryClient = useQueryClient();
  const [values, setValues] = useState({ name: me.name, avatarUrl: me.avatarUrl ?? '', language: me.language });
  const save = useMutation(
    api.auth.updateMe.mutationOptions({
      onSuccess: async ({ language }) => {
        await i18n.changeLanguage(language);
        showToast({ tone: 'ok', text: i18n.t('saved', { ns: 'settings' }) });
        await Promise.all([api.auth, api.members].map((path) => queryClient.invalidateQueries(path.pathFilter())));
      },
    }),
  );
  const picture = usePictureUpload();
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const noName = values.name.trim() === '';
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (noName || save.isPending) return;
    save.mutate({ name: values.name.trim(), avatarUrl: values.avatarUrl || null, language: values.language });
  };
  return (
    <form className={styles.narrow} onSubmit={send} noValidate aria-label={t('account.profile')}>
      {save.error && (
        <Callout tone="danger" urgent title={t('notSaved')}>
          {explain(save.error)}
        </Callout>
      )}
      <Field label={t('account.name')} error={noName ? t('account.nameMissing') : undefined}>
        <TextField value={values.name} maxLength={120} autoComplete="name" onChange={(name) => set({ name })} />
      </Field>
      <PictureField
        {...picture}
        label={t('account.portrait')}
        help={t('account.portraitHelp')}
        value={values.avatarUrl}
        empty={<Avatar size={48} name={values.name} />}
        onChange={(avatarUrl) => set({ avatarUrl })}
      />
      <Field label={t('language.title', { ns: 'common' })}>
        <Select
          value={values.language}
          options={(['en', 'sv'] as const).map((value) => ({ value, label: t(`language.${value}`, { ns: 'common' }) }))}
          onChange={(language) => set({ language })}
        />
      </Field>
      <div className={styles.acts}>
        <Button type="submit" look="fill" busy={save.isPending}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
