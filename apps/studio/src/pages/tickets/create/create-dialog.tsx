// A new ticket in two answers: what is to be done, and where it stands; the rest is filled in later.
import { firstStage } from '@parley/helpdesk';
import { Button, Dialog, Field, Select, showToast, TextField } from '@parley/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useExplain } from '../../../api/use-explain';
import { priorities, type Priority, PriorityMark } from '../card/priority-mark';
import type { Board } from '../data/ticket-types';
import { useRefusals } from '../data/use-refusal';
import styles from './create-dialog.module.css';
import { RequiredProperties } from './required-properties';
import { useRequiredProperties } from './use-required-properties';

export interface CreateDialogProps {
  pipeline: Board['pipeline'];
  stageId: string;
  onClose: () => void;
  onCreated: (ticketId: string) => void;
}

export function CreateDialog({ pipeline, stageId: first, onClose, onCreated }: CreateDialogProps) {
  const { t } = useTranslation('tickets');
  const { t: common } = useTranslation();
  const form = useId();
  const input = useRef<HTMLInputElement>(null);
  const explain = useExplain();
  const queryClient = useQueryClient();
  const [name, setName] = useState('');
  const refusals = useRefusals();
  const [stageId, setStageId] = useState(
    refusals.start(pipeline, first) === null ? first : (firstStage(pipeline)?.id ?? first),
  );
  const [priority, setPriority] = useState<Priority>('normal');
  const create = useMutation(
    api.tickets.create.mutationOptions({
      onSuccess: ({ ticketId, number }) => {
        void queryClient.invalidateQueries(api.tickets.pathFilter());
        const action = { label: common('actions.edit'), run: () => onCreated(ticketId) };
        showToast({ tone: 'ok', text: t('create.made', { number }), action });
        onClose();
      },
    }),
  );
  const required = useRequiredProperties();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const properties = required.read();
    if (name.trim() !== '' && properties)
      create.mutate({ name, stageId, priority, pipelineId: pipeline.id, properties });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('create.title')}
      closeLabel={common('actions.close')}
      size="small"
      initialFocus={input}
      footer={
        <>
          <Button onClick={onClose}>{common('actions.cancel')}</Button>
          <Button look="fill" type="submit" form={form} busy={create.isPending} disabled={name.trim() === ''}>
            {t('create.action')}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit} className={styles.form}>
        <Field label={t('create.name')} error={create.isError ? explain(create.error) : undefined}>
          <TextField ref={input} value={name} onChange={setName} maxLength={300} />
        </Field>
        <div className={styles.pair}>
          <Field label={t('create.stage')}>
            <Select<string>
              value={stageId}
              onChange={setStageId}
              options={pipeline.stages.map((stage) => {
                const refusal = refusals.start(pipeline, stage.id);
                return { value: stage.id, label: stage.name, disabled: refusal !== null, hint: refusal ?? undefined };
              })}
            />
          </Field>
          <Field label={t('drawer.priority')}>
            <Select
              value={priority}
              onChange={setPriority}
              options={priorities.map((value) => ({
                value,
                label: t(`priorities.${value}`),
                picture: <PriorityMark priority={value} />,
              }))}
            />
          </Field>
        </div>
        <RequiredProperties {...required} />
      </form>
    </Dialog>
  );
}
