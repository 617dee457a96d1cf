// What each submission's ticket is made of, and the switch that makes them (R115-R117, R121-R123).
import { type FormDefinition, missingTicketFields } from '@parley/forms';
import { Button, Callout, FormRow, Icon, showToast, Switch } from '@parley/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowUpRight, Eye, EyeOff, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { reasonOf } from '../../../api/reason-of';
import { useSession } from '../../../frame/session';
import { TicketPanel } from '../../settings/channel/ticket/ticket-panel';
import { TicketFlowsNote } from '../../settings/channel/ticket/ticket-flows-note';
import { useSaveTicketing } from '../../settings/channel/ticket/use-save-ticketing';
import { useFormEditor } from '../editing/editor-context';
import type { FormConnection } from './answers-card';
import panel from './panel.module.css';
import styles from './ticket-card.module.css';

export function TicketCard({ formId, connection }: { formId: string; connection: FormConnection | null }) {
  const { t } = useTranslation('forms');
  const { draft } = useFormEditor();
  const member = useSession()?.member;
  const may = member?.role === 'admin' || member?.accountAccess === true;
  const toggle = useTicketSwitch(formId);
  const on = connection?.ticketing.enabled ?? false;
  const missing = missingTicketFields(draft.form).length > 0;
  if (draft.form.foreign) {
    return (
      <section className={styles.card} aria-label={t('tickets.title')}>
        <h3>{t('tickets.title')}</h3>
        <p className={panel.text}>{t('tickets.foreign')}</p>
      </section>
    );
  }
  return (
    <section className={styles.card} aria-label={t('tickets.title')}>
      <h3>{t('tickets.title')}</h3>
      <FormRow label={t('tickets.switch')} help={may ? undefined : t('tickets.onlyAccess')} disabled={!may}>
        <Switch on={on} disabled={!may || toggle.busy} onChange={toggle.change} />
      </FormRow>
      <State connection={connection} />
      {on && missing && <Missing add={toggle.addFields} />}
      {on && connection && <Mapping form={draft.form} connection={connection} />}
    </section>
  );
}

function State({ connection }: { connection: FormConnection | null }) {
  const { t } = useTranslation('forms');
  const inboxes = useQuery(api.inboxes.list.queryOptions()).data ?? [];
  const inbox = inboxes.find(({ id }) => id === connection?.inboxId)?.name ?? '';
  if (!connection) return <p className={panel.text}>{t('tickets.off')}</p>;
  const on = connection.ticketing.enabled;
  return (
    <>
      <p className={panel.text}>{t(on ? 'tickets.on' : 'tickets.offConnected', { inbox })}</p>
      <TicketFlowsNote connectionId={connection.id} on={on} />
    </>
  );
}

function Missing({ add }: { add: () => void }) {
  const { t } = useTranslation('forms');
  return (
    <Callout
      tone="warn"
      action={
        <Button size="dense" onClick={add}>
          {t('tickets.add')}
        </Button>
      }
    >
      {t('tickets.missing')}
    </Callout>
  );
}

function Mapping({ form, connection }: { form: FormDefinition; connection: FormConnection }) {
  const { t } = useTranslation('forms');
  const [editing, setEditing] = useState(false);
  const pipelines = useQuery(api.pipelines.list.queryOptions()).data ?? [];
  const saving = useSaveTicketing(connection);
  const { ticketing } = connection;
  const pipeline = pipelines.find(({ id }) => id === ticketing.pipelineId) ?? pipelines[0];
  const stage = pipeline?.stages.find(({ id }) => id === ticketing.stageId);
  const asked = (property: string) => {
    const field = form.fields.find(({ ticketProperty }) => ticketProperty === property);
    return field ? field.label || field.key : '–';
  };
  return (
    <>
      <dl className={styles.rows}>
        <Row icon={Eye} name={t('tickets.name')} value={asked('name')} />
        <Row icon={Eye} name={t('tickets.description')} value={asked('description')} />
        <Row icon={EyeOff} name={t('tickets.pipeline')} value={pipeline?.name ?? '–'} />
        <Row icon={EyeOff} name={t('tickets.stage')} value={stage?.name ?? t('tickets.firstOne')} />
      </dl>
      <div className={styles.acts}>
        <Button size="dense" onClick={() => setEditing(true)}>
          {t('tickets.edit')}
        </Button>
        <Link to="/settings/channels/$connectionId" params={{ connectionId: connection.id }} className={panel.link}>
          {t('tickets.rules')}
          <Icon of={ArrowUpRight} size={12} />
        </Link>
      </div>
      {editing && <TicketPanel ticketing={ticketing} saving={saving} onClose={() => setEditing(false)} />}
    </>
  );
}

function Row({ icon, name, value }: { icon: LucideIcon; name: string; value: string }) {
  return (
    <div>
      <dt>
        <Icon of={icon} size={14} />
        {name}
      </dt>
      <dd>{value}</dd>
    </div>
  );
}

/** The server adds the fields, so the draft is stored first and taken back afterwards. */
function useTicketSwitch(formId: string) {
  const { t } = useTranslation('forms');
  const { draft } = useFormEditor();
  const queryClient = useQueryClient();
  const done = async () => {
    await draft.takeTheirs();
    await Promise.all([
      queryClient.invalidateQueries(api.forms.pathFilter()),
      queryClient.invalidateQueries(api.connections.pathFilter()),
      queryClient.invalidateQueries(api.inboxes.pathFilter()),
    ]);
  };
  const onError = (error: unknown) =>
    showToast({ text: t('tickets.failed'), help: reasonOf(error).message, tone: 'danger' });
  const setTickets = useMutation(api.forms.setTickets.mutationOptions({ onSuccess: done, onError }));
  const addFields = useMutation(api.forms.addTicketFields.mutationOptions({ onSuccess: done, onError }));
  return {
    busy: setTickets.isPending || addFields.isPending,
    change: (on: boolean) => void draft.saveNow().then(() => setTickets.mutate({ formId, on })),
    addFields: () => void draft.saveNow().then(() => addFields.mutate({ formId })),
  };
}
