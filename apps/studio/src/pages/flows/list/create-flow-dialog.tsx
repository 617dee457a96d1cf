// Names a new flow, chooses how it begins, and goes on to its editor.
import { Button, Callout, Dialog, Field, Icon, TextField } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import styles from './create-flow-dialog.module.css';
import { startingFlow, startingPoints, type StartingWord } from './starting-points';

export function CreateFlowDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation(['flows', 'common']);
  const explain = useExplain();
  const language = i18n.language === 'sv' ? 'sv' : 'en';
  const formElement = useId();
  const [name, setName] = useState('');
  const [point, setPoint] = useState(startingPoints[0]?.id);
  const [missing, setMissing] = useState(false);
  const create = useCreate();
  const send = (event: FormEvent) => {
    event.preventDefault();
    const given = name.trim();
    setMissing(given === '');
    if (given === '' || create.isPending) return;
    const token = `{{contact.first_name | default: "${t('starting.somebody')}"}}`;
    const say = (key: StartingWord) => t(`starting.${key}`, { name: token });
    const chosen = startingPoints.find(({ id }) => id === point);
    if (chosen)
      create.mutate({ name: given, draft: startingFlow(chosen, { name: given, language: i18n.language }, say) });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('create.title')}
      description={t('create.text')}
      closeLabel={t('actions.close', { ns: 'common' })}
      footer={
        <>
          <Button onClick={onClose}>{t('actions.cancel', { ns: 'common' })}</Button>
          <Button look="fill" type="submit" form={formElement} busy={create.isPending}>
            {t('create.submit')}
          </Button>
        </>
      }
    >
      <form id={formElement} onSubmit={send} noValidate className={styles.form}>
        {create.error && (
          <Callout tone="danger" urgent>
            {explain(create.error)}
          </Callout>
        )}
        <Field label={t('create.name')} error={missing && t('create.nameMissing')}>
          <TextField value={name} maxLength={120} placeholder={t('create.namePlaceholder')} onChange={setName} />
        </Field>
        <fieldset className={styles.points}>
          <legend>{t('create.start')}</legend>
          {startingPoints.map(({ id, icon, beginning }) => (
            <label key={id} className={styles.point}>
              <input type="radio" name="start" value={id} checked={point === id} onChange={() => setPoint(id)} />
              <Icon of={icon} size={20} />
              <span>
                <b>{beginning ? beginning.words[language].name : t('create.empty')}</b>
                <small>{beginning ? beginning.words[language].about : t('create.emptyAbout')}</small>
              </span>
            </label>
          ))}
        </fieldset>
      </form>
    </Dialog>
  );
}

function useCreate() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return useMutation(
    api.flows.create.mutationOptions({
      onSuccess: async ({ flowId }) => {
        void queryClient.invalidateQueries(api.flows.list.queryFilter());
        await navigate({ to: '/flows/$flowId', params: { flowId } });
      },
    }),
  );
}
