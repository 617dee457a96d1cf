// What every ticket of the form begins with: pipeline, stage, priority, owner (R117, R119).
import { Button, Drawer, Field, Select, showToast } from '@parley/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { reasonOf } from '../../../api/reason-of';
import type { FormConnection } from './answers-card';
import panel from './panel.module.css';

type Ticketing = FormConnection['ticketing'];
const first = '';

export function EditTicket({ connection, onClose }: { connection: FormConnection; onClose: () => void }) {
  const { t } = useTranslation(['forms', 'common']);
  const [ticketing, setTicketing] = useState(connection.ticketing);
  const save = useSaveTicketing(onClose);
  const change = (next: Partial<Ticketing>) => setTicketing({ ...ticketing, ...next });
  return (
    <Drawer
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('tickets.edit')}
      closeLabel={t('actions.close', { ns: 'common' })}
      footer={
        <>
          <Button onClick={onClose}>{t('actions.cancel', { ns: 'common' })}</Button>
          <Button
            look="fill"
            busy={save.isPending}
            onClick={() => save.mutate({ connectionId: connection.id, ticketing })}
          >
            {t('actions.save', { ns: 'common' })}
          </Button>
        </>
      }
    >
      <div className={panel.drawer}>
        <p className={panel.text}>{t('tickets.editText')}</p>
        <PlaceFields ticketing={ticketing} onChange={change} />
        <Field label={t('tickets.priority')}>
          <Select
            options={(['low', 'normal', 'high', 'urgent'] as const).map((value) => ({
              value,
              label: t(`tickets.priorities.${value}`),
            }))}
            value={ticketing.priority}
            onChange={(priority) => change({ priority })}
          />
        </Field>
        <OwnerField ticketing={ticketing} onChange={change} />
      </div>
    </Drawer>
  );
}

interface PartProps {
  ticketing: Ticketing;
  onChange: (next: Partial<Ticketing>) => void;
}

function PlaceFields({ ticketing, onChange }: PartProps) {
  const { t } = useTranslation('forms');
  const pipelines = useQuery(api.pipelines.list.queryOptions()).data ?? [];
  const pipeline = pipelines.find(({ id }) => id === ticketing.pipelineId) ?? pipelines[0];
  const stages = pipeline?.stages ?? [];
  return (
    <>
      <Field label={t('tickets.pipeline')}>
        <Select<string>
          options={pipelines.map(({ id, name }) => ({ value: id, label: name }))}
          value={pipeline?.id ?? null}
          // A stage of another pipeline means nothing in this one (R26).
          onChange={(id) => onChange({ pipelineId: pipelines.find((one) => one.id === id)?.id ?? null, stageId: null })}
        />
      </Field>
      <Field label={t('tickets.stage')}>
        <Select<string>
          options={[
            { value: first, label: t('tickets.firstOne') },
            ...stages.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={ticketing.stageId ?? first}
          onChange={(id) => {
            const stage = stages.find((one) => one.id === id);
            onChange({ stageId: stage?.id ?? null, ...(stage && pipeline && { pipelineId: pipeline.id }) });
          }}
        />
      </Field>
    </>
  );
}

function OwnerField({ ticketing, onChange }: PartProps) {
  const { t } = useTranslation('forms');
  const members = useQuery(api.members.list.queryOptions()).data ?? [];
  const { owner } = ticketing;
  return (
    <Field label={t('tickets.owner')}>
      <Select<string>
        options={[
          { value: 'conversation', label: t('tickets.ownerConversation') },
          { value: 'nobody', label: t('tickets.ownerNobody') },
          ...members.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={owner.kind === 'member' ? owner.memberId : owner.kind}
        onChange={(value) => {
          const member = members.find(({ id }) => id === value);
          if (member) onChange({ owner: { kind: 'member', memberId: member.id } });
          else onChange({ owner: { kind: value === 'nobody' ? 'nobody' : 'conversation' } });
        }}
      />
    </Field>
  );
}

function useSaveTicketing(onSaved: () => void) {
  const { t } = useTranslation('forms');
  const queryClient = useQueryClient();
  return useMutation(
    api.connections.update.mutationOptions({
      onSuccess: async () => {
        await Promise.all([
          queryClient.invalidateQueries(api.forms.pathFilter()),
          queryClient.invalidateQueries(api.connections.pathFilter()),
        ]);
        onSaved();
      },
      onError: (error) => showToast({ text: t('tickets.failed'), help: reasonOf(error).message, tone: 'danger' }),
    }),
  );
}
