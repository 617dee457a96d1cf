// Names a new flow, chooses how it begins, and goes on to its editor.
import {
  Button,
  Callout,
  ChatIcon,
  Dialog,
  Field,
  FormIcon,
  Icon,
  type IconType,
  MessengerIcon,
  TextField,
} from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Square } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import styles from './create-flow-dialog.module.css';
import { startingFlow, type StartingPoint, startingPoints, type StartingWord } from './starting-points';

const icons: Readonly<Record<StartingPoint, IconType>> = {
  chat: ChatIcon,
  form: FormIcon,
  messenger: MessengerIcon,
  empty: Square,
};

export function CreateFlowDialog({ onClose }: { onClose: () => void }) {
  const { t, i18n } = useTranslation(['flows', 'common']);
  const explain = useExplain();
  const formElement = useId();
  const [name, setName] = useState('');
  const [point, setPoint] = useState<StartingPoint>('chat');
  const [missing, setMissing] = useState(false);
  const create = useCreate();
  const send = (event: FormEvent) => {
    event.preventDefault();
    const given = name.trim();
    setMissing(given === '');
    if (given === '' || create.isPending) return;
    const token = `{{contact.first_name | default: "${t('starting.somebody')}"}}`;
    const say = (key: StartingWord) => t(`starting.${key}`, { name: token });
    create.mutate({ name: given, draft: startingFlow(point, { name: given, language: i18n.language }, say) });
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
          {startingPoints.map((value) => (
            <label key={value} className={styles.point}>
              <input
                type="radio"
                name="start"
                value={value}
                checked={point === value}
                onChange={() => setPoint(value)}
              />
              <Icon of={icons[value]} size={20} />
              <span>
                <b>{t(`create.${value}`)}</b>
                <small>{t(`create.${value}About`)}</small>
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
