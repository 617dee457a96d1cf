// All properties of the tickets to come: where they begin, how urgent, whose, and the workspace's own.
import type { Ticketing } from '@parley/helpdesk';
import { Avatar, Field, Select } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../../api/client';
import { PropertyControl } from '../../../contacts/properties/property-control';
import { useProperties } from '../../../contacts/properties/use-properties';
import { usePropertyCheck } from '../../../contacts/properties/use-property-check';
import { priorities, PriorityMark } from '../../../tickets/card/priority-mark';
import { inPipeline } from './in-pipeline';
import styles from './ticket-settings.module.css';

export interface TicketFieldsProps {
  draft: Ticketing;
  onChange: (draft: Ticketing) => void;
}

export function TicketFields({ draft, onChange }: TicketFieldsProps) {
  const { t } = useTranslation(['ticketing', 'tickets']);
  const properties = useProperties('ticket');
  const check = usePropertyCheck();
  return (
    <>
      <PlaceFields draft={draft} onChange={onChange} />
      <Field label={t('channel.priority')}>
        <Select
          value={draft.priority}
          onChange={(priority) => onChange({ ...draft, priority })}
          options={priorities.map((value) => ({
            value,
            label: t(`priorities.${value}`, { ns: 'tickets' }),
            picture: <PriorityMark priority={value} />,
          }))}
        />
      </Field>
      <OwnerField draft={draft} onChange={onChange} />
      <h3>{t('channel.properties')}</h3>
      {properties.length === 0 && <p className={styles.quiet}>{t('channel.noProperties')}</p>}
      {properties.map((property) => {
        const value = draft.properties[property.key] ?? '';
        const mistake = check({ ...property, required: false }, value);
        return (
          <Field key={property.key} label={property.label} error={mistake ?? undefined}>
            <PropertyControl
              property={property}
              value={value}
              onChange={(next) => onChange({ ...draft, properties: { ...draft.properties, [property.key]: next } })}
            />
          </Field>
        );
      })}
    </>
  );
}

function PlaceFields({ draft, onChange }: TicketFieldsProps) {
  const { t } = useTranslation('ticketing');
  const pipelines = useQuery(api.pipelines.list.queryOptions()).data ?? [];
  const [cleared, setCleared] = useState(false);
  const pipeline = pipelines.find(({ id }) => id === draft.pipelineId) ?? pipelines[0];
  const choose = (id: string) => {
    const next = pipelines.find((one) => one.id === id);
    if (!next) return;
    const placed = inPipeline(draft, next);
    setCleared(draft.stageId !== null && placed.stageId === null);
    onChange(placed);
  };
  return (
    <>
      <Field label={t('channel.pipeline')}>
        <Select<string>
          value={pipeline?.id ?? null}
          onChange={choose}
          options={pipelines.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Field>
      <Field label={t('channel.stage')} help={cleared ? t('channel.stageCleared') : undefined}>
        <Select<string>
          // Another pipeline's choice is another choice.
          key={pipeline?.id}
          value={draft.stageId ?? first}
          onChange={(id) => {
            setCleared(false);
            const stage = pipeline?.stages.find((one) => one.id === id);
            onChange({ ...draft, pipelineId: pipeline?.id ?? null, stageId: stage?.id ?? null });
          }}
          options={[
            { value: first, label: t('channel.firstStage') },
            ...(pipeline?.stages ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </Field>
    </>
  );
}

function OwnerField({ draft, onChange }: TicketFieldsProps) {
  const { t } = useTranslation('ticketing');
  const members = (useQuery(api.members.list.queryOptions()).data ?? []).filter(({ removedAt }) => removedAt === null);
  const { owner } = draft;
  const choose = (value: string) => {
    const member = members.find(({ id }) => id === value);
    if (member) onChange({ ...draft, owner: { kind: 'member', memberId: member.id } });
    else onChange({ ...draft, owner: { kind: value === 'nobody' ? 'nobody' : 'conversation' } });
  };
  return (
    <Field label={t('channel.owner')} help={t('channel.ownerHelp')}>
      <Select<string>
        value={owner.kind === 'member' ? owner.memberId : owner.kind}
        onChange={choose}
        options={[
          { value: 'conversation', label: t('channel.ownerOfConversation') },
          { value: 'nobody', label: t('channel.nobody'), picture: <Avatar nobody size={20} /> },
          ...members.map(({ id, name, avatarUrl }) => ({
            value: id,
            label: name,
            picture: <Avatar name={name} portrait={avatarUrl ?? undefined} size={20} />,
          })),
        ]}
      />
    </Field>
  );
}

const first = 'first';
