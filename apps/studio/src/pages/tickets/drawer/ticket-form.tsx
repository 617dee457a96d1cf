// The fields of a ticket; texts are stored when one leaves them, choices at once.
import { firstStage } from '@parley/helpdesk';
import { Button, Callout, Field, Icon, Select, TextArea, TextField } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowUpRight } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { OwnerSelect } from '../../contacts/properties/owner-select';
import { PropertyList } from '../../contacts/properties/property-list';
import { useProperties } from '../../contacts/properties/use-properties';
import { useMoments } from '../../inbox/words/use-moments';
import { priorities, PriorityMark } from '../card/priority-mark';
import type { TicketView } from '../data/ticket-types';
import { useRefusals } from '../data/use-refusal';
import styles from './ticket-drawer.module.css';
import { TicketHistory } from './ticket-history';
import type { TicketEdit } from './use-ticket-edit';

export interface TicketFormProps {
  ticket: TicketView;
  edit: TicketEdit;
  mayAct: boolean;
}

export function TicketForm({ ticket, edit, mayAct }: TicketFormProps) {
  const { t } = useTranslation('tickets');
  const { full } = useMoments();
  const defined = useProperties('ticket');
  return (
    <div className={styles.form}>
      <Conflict edit={edit} />
      {edit.problem && (
        <Callout tone="danger" urgent title={t('drawer.failed')}>
          {edit.problem}
        </Callout>
      )}
      <Texts ticket={ticket} edit={edit} mayAct={mayAct} />
      <Choices ticket={ticket} edit={edit} mayAct={mayAct} />
      <Links ticket={ticket} />
      <section>
        <h3 className={styles.title}>{t('drawer.properties')}</h3>
        {Object.keys(ticket.properties).length === 0 && defined.length === 0 && (
          <p className={styles.small}>{t('drawer.noProperties')}</p>
        )}
        <PropertyList
          of="ticket"
          properties={ticket.properties}
          readOnly={!mayAct}
          onSave={(key, value) => edit.save({ properties: { [key]: value } })}
        />
      </section>
      <TicketHistory ticketId={ticket.id} />
      <p className={styles.small}>
        {t('drawer.created', { when: full(ticket.createdAt) })}
        <br />
        {t('drawer.since', { when: full(ticket.stageChangedAt) })}
      </p>
    </div>
  );
}

function Texts({ ticket, edit, mayAct }: TicketFormProps) {
  const { t } = useTranslation('tickets');
  // Null while nobody writes: then whatever the server says is shown.
  const [name, setName] = useState<string | null>(null);
  const [description, setDescription] = useState<string | null>(null);
  const leaveName = () => {
    if (name !== null && name.trim() !== '' && name.trim() !== ticket.name) edit.save({ name: name.trim() });
    setName(null);
  };
  const leaveDescription = () => {
    if (description !== null && description !== ticket.description) edit.save({ description });
    setDescription(null);
  };
  return (
    <>
      <Field label={t('drawer.name')}>
        <TextField
          value={name ?? ticket.name}
          onChange={setName}
          onBlur={leaveName}
          maxLength={300}
          readOnly={!mayAct}
        />
      </Field>
      <Field label={t('drawer.description')}>
        <TextArea
          value={description ?? ticket.description}
          onChange={setDescription}
          onBlur={leaveDescription}
          placeholder={t('drawer.descriptionHint')}
          minRows={3}
          maxLength={20_000}
          readOnly={!mayAct}
        />
      </Field>
    </>
  );
}

function Choices({ ticket, edit, mayAct }: TicketFormProps) {
  const { t } = useTranslation('tickets');
  const pipelines = useQuery(api.pipelines.list.queryOptions()).data ?? [];
  const refusals = useRefusals();
  const pipeline = pipelines.find(({ id }) => id === ticket.pipelineId);
  const moveInto = (pipelineId: string) => {
    const next = pipelines.find(({ id }) => id === pipelineId);
    const stage = next && firstStage(next);
    if (stage && pipelineId !== ticket.pipelineId) edit.moveTo(stage.id);
  };
  return (
    <>
      {pipelines.length > 1 && (
        <Field label={t('drawer.pipeline')}>
          <Select<string>
            value={ticket.pipelineId}
            disabled={!mayAct}
            onChange={moveInto}
            options={pipelines.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Field>
      )}
      <div className={styles.pair}>
        <Field label={t('drawer.stage')}>
          <Select<string>
            key={pipeline?.id}
            value={ticket.stageId}
            disabled={!mayAct}
            onChange={edit.moveTo}
            options={(pipeline?.stages ?? []).map(({ id, name }) => {
              const refusal = pipeline ? refusals.move(pipeline, ticket.stageId, id) : null;
              return { value: id, label: name, disabled: refusal !== null, hint: refusal ?? undefined };
            })}
          />
        </Field>
        <Field label={t('drawer.priority')}>
          <Select
            value={ticket.priority}
            disabled={!mayAct}
            onChange={(priority) => edit.save({ priority })}
            options={priorities.map((value) => ({
              value,
              label: t(`priorities.${value}`),
              picture: <PriorityMark priority={value} />,
            }))}
          />
        </Field>
      </div>
      <OwnerSelect ownerId={ticket.ownerId} readOnly={!mayAct} onChange={(ownerId) => edit.save({ ownerId })} />
    </>
  );
}

function Links({ ticket: { contact, conversationId } }: { ticket: TicketView }) {
  const { t } = useTranslation('tickets');
  return (
    <dl className={styles.links}>
      <dt>{t('drawer.contact')}</dt>
      <dd>
        {contact ? (
          <Link to="/contacts/$contactId" params={{ contactId: contact.id }} className={styles.link}>
            {contact.name ?? t('visitor')}
            <Icon of={ArrowUpRight} size={12} />
          </Link>
        ) : (
          t('drawer.none')
        )}
      </dd>
      <dt>{t('drawer.conversation')}</dt>
      <dd>
        {conversationId ? (
          <Link to="/inbox/$conversationId" params={{ conversationId }} className={styles.link}>
            {t('drawer.openConversation')}
            <Icon of={ArrowUpRight} size={12} />
          </Link>
        ) : (
          t('drawer.none')
        )}
      </dd>
    </dl>
  );
}

function Conflict({ edit: { conflict, keepTheirs, insist } }: { edit: TicketEdit }) {
  const { t } = useTranslation('tickets');
  if (!conflict) return null;
  const names = {
    name: 'name',
    description: 'description',
    priority: 'priority',
    ownerId: 'owner',
    properties: 'properties',
  } as const;
  const changed = Object.entries(names)
    .filter(([key]) => key in conflict)
    .map(([, word]) => t(`drawer.${word}`));
  return (
    <Callout tone="warn" urgent title={t('drawer.conflictTitle')}>
      <p>{t('drawer.conflictText', { field: changed.join(', ') })}</p>
      <div className={styles.acts}>
        <Button size="small" onClick={() => void insist()}>
          {t('drawer.mine')}
        </Button>
        <Button size="small" look="quiet" onClick={keepTheirs}>
          {t('drawer.theirs')}
        </Button>
      </div>
    </Callout>
  );
}
