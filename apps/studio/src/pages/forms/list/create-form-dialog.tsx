// Names a new form and goes on to its editor.
import { Button, Callout, Dialog, Field, TextField } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';

export function CreateFormDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['forms', 'common']);
  const explain = useExplain();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const formElement = useId();
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const create = useMutation(
    api.forms.create.mutationOptions({
      onSuccess: async ({ formId }) => {
        void queryClient.invalidateQueries(api.forms.list.queryFilter());
        await navigate({ to: '/forms/$formId', params: { formId } });
      },
    }),
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() && !create.isPending) create.mutate({ name: name.trim() });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('create.title')}
      description={t('create.text')}
      closeLabel={t('actions.close', { ns: 'common' })}
      size="small"
      footer={
        <>
          <Button onClick={onClose}>{t('actions.cancel', { ns: 'common' })}</Button>
          <Button look="fill" type="submit" form={formElement} busy={create.isPending}>
            {t('create.submit')}
          </Button>
        </>
      }
    >
      <form id={formElement} onSubmit={send} noValidate>
        {create.error && (
          <Callout tone="danger" urgent>
            {explain(create.error)}
          </Callout>
        )}
        <Field label={t('create.name')} help={t('create.nameHelp')} error={missing && t('create.nameMissing')}>
          <TextField value={name} maxLength={120} placeholder={t('create.namePlaceholder')} onChange={setName} />
        </Field>
      </form>
    </Dialog>
  );
}
