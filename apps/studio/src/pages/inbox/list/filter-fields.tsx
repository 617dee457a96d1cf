// What the list can be narrowed down by; everything that is said must hold.
import { prioritySchema } from '@parley/helpdesk';
import { channelKindSchema } from '@parley/messages';
import { idFrom } from '@parley/primitives';
import { Combobox, Field, ManyField, NumberField, SegmentedControl, Select, TextField } from '@parley/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useProperties } from '../../contacts/properties/use-properties';
import type { ViewFilter } from '../data/conversation-types';
import { useLabels, useTeam } from '../data/use-team';
import styles from './filter.module.css';

export interface FilterFieldsProps {
  filter: ViewFilter;
  onChange: (change: Partial<ViewFilter>) => void;
}

export function FilterFields({ filter, onChange }: FilterFieldsProps) {
  const { t } = useTranslation('inbox');
  const inboxes = useQuery(api.inboxes.list.queryOptions()).data ?? [];
  const members = useTeam();
  const teams = useQuery(api.teams.list.queryOptions()).data ?? [];
  const many = useManyTexts();
  const { t: words } = useTranslation('tickets');
  return (
    <>
      <Field label={t('filter.status')}>
        <Select
          value={filter.status}
          onChange={(status) => onChange({ status })}
          options={(['open', 'snoozed', 'closed', 'any'] as const).map((value) => ({
            value,
            label: t(`filter.statuses.${value}`),
          }))}
        />
      </Field>
      <Field label={t('filter.owner')}>
        <Select
          value={filter.owner ?? any}
          onChange={(value) => onChange({ owner: value === any ? null : value })}
          options={[
            { value: any, label: t('filter.anyOwner') },
            { value: 'me', label: t('you') },
            { value: 'nobody', label: t('nobody') },
            { value: 'flow', label: t('aFlow') },
            ...members.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </Field>
      <Field label={t('filter.channel')}>
        <ManyField
          {...many}
          label={t('filter.addChannel')}
          options={channels.map((value) => ({ value, label: t(`channels.${value}`) }))}
          chosen={filter.channels}
          placeholder={filter.channels.length > 0 ? undefined : t('filter.anyChannel')}
          onChange={(channels) => onChange({ channels })}
        />
      </Field>
      {inboxes.length > 1 && (
        <Field label={t('list.inbox')}>
          <Select
            value={filter.inboxId ?? any}
            onChange={(value) => onChange({ inboxId: inboxes.find(({ id }) => id === value)?.id ?? null })}
            options={[
              { value: any, label: t('list.allInboxes') },
              ...inboxes.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </Field>
      )}
      {teams.length > 0 && (
        <Field label={t('filter.team')}>
          <Select
            value={filter.teamId ?? any}
            onChange={(value) => onChange({ teamId: teams.find(({ id }) => id === value)?.id ?? null })}
            options={[
              { value: any, label: t('filter.anyTeam') },
              ...teams.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        </Field>
      )}
      <LabelFields filter={filter} onChange={onChange} />
      <Field label={t('filter.priority')}>
        <Select
          value={filter.priority ?? any}
          onChange={(value) => onChange({ priority: priorities.find((one) => one === value) ?? null })}
          options={[
            { value: any, label: t('filter.anyPriority') },
            ...priorities.map((value) => ({ value, label: words(`priorities.${value}`) })),
          ]}
        />
      </Field>
      <Field label={t('filter.waiting')}>
        <NumberField
          value={filter.waitingMinutes}
          onChange={(waitingMinutes) => onChange({ waitingMinutes })}
          min={1}
          max={525_600}
        />
      </Field>
      <PropertyField filter={filter} onChange={onChange} />
    </>
  );
}

function LabelFields({ filter, onChange }: FilterFieldsProps) {
  const { t } = useTranslation('inbox');
  const labels = useLabels();
  const many = useManyTexts();
  if (labels.length === 0) return null;
  const chosen = filter.labelIds.map(String);
  return (
    <Field label={t('labels.one')}>
      <div className={styles.labels}>
        <ManyField
          {...many}
          label={t('filter.addLabel')}
          options={labels.map(({ id, name }) => ({ value: String(id), label: name }))}
          chosen={chosen}
          placeholder={chosen.length > 0 ? undefined : t('filter.anyLabel')}
          onChange={(ids) => onChange({ labelIds: ids.map((id) => idFrom('label', id)) })}
        />
        {chosen.length > 1 && (
          <SegmentedControl
            label={t('filter.match')}
            value={filter.labelsMatch}
            segments={[
              { value: 'any', label: t('filter.matchAny') },
              { value: 'all', label: t('filter.matchAll') },
            ]}
            onChange={(labelsMatch) => onChange({ labelsMatch })}
          />
        )}
      </div>
    </Field>
  );
}

function useManyTexts() {
  const { t } = useTranslation('inbox');
  return {
    emptyText: t('filter.nothing'),
    goneText: t('filter.gone'),
    removeLabel: (name: string) => t('filter.leaveOut', { name }),
  };
}

function PropertyField({ filter, onChange }: FilterFieldsProps) {
  const { t } = useTranslation('inbox');
  const [name, setName] = useState(filter.property?.name ?? '');
  const [value, setValue] = useState(filter.property?.value ?? '');
  const told = (next: { name: string; value: string }) => {
    setName(next.name);
    setValue(next.value);
    const isWhole = /^[a-z][a-z0-9_]{0,59}$/.test(next.name) && next.value.trim() !== '';
    if (isWhole) onChange({ property: { name: next.name, value: next.value.trim() } });
    else if (filter.property) onChange({ property: null });
  };
  return (
    <Field label={t('filter.property')} help={t('filter.propertyHelp')}>
      <span className={styles.pair}>
        <Combobox
          label={t('filter.propertyName')}
          value={name || null}
          onChange={(next) => told({ name: next ?? '', value })}
          options={useProperties('contact').map(({ key, label }) => ({ value: key, label }))}
          emptyText={t('filter.noProperty')}
        />
        <TextField label={t('filter.propertyValue')} value={value} onChange={(next) => told({ name, value: next })} />
      </span>
    </Field>
  );
}

const channels = channelKindSchema.options;
const priorities = prioritySchema.options;
const any = 'any';
