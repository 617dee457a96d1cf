// Narrows the list down by what one knows, at once; what proves useful is kept as a view.
import { channelKindSchema } from '@parley/messages';
import { Button, Combobox, Field, IconButton, NumberField, Popover, Select, TextField } from '@parley/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import type { ViewFilter } from '../data/conversation-types';
import { noFilter } from '../data/list-choice';
import { useLabels, useSavedViews, useTeam } from '../data/use-team';
import styles from './filter.module.css';
import { useProperties } from '../../contacts/properties/use-properties';
import { filterButtonId, type ListHeadProps } from './list-props';
import { SaveViewDialog } from './save-view-dialog';

export function FilterButton({ choice, onChoice }: ListHeadProps) {
  const { t } = useTranslation('inbox');
  const [open, setOpen] = useState(false);
  const [saving, setSaving] = useState(false);
  const saved = useSavedViews().find(({ id }) => id === choice.viewId);
  const filter = choice.filter ?? saved?.filter ?? noFilter;
  const set = (change: Partial<ViewFilter>) => onChoice({ filter: { ...filter, ...change }, search: '' });
  return (
    <>
      <Popover
        open={open}
        onOpenChange={setOpen}
        align="start"
        title={t('filter.title')}
        trigger={
          <IconButton
            id={filterButtonId}
            icon={ListFilter}
            label={t('filter.open')}
            pressed={choice.filter !== null || choice.viewId !== null}
          />
        }
      >
        <div className={styles.fields}>
          <FilterFields filter={filter} onChange={set} />
        </div>
        <div className={styles.acts}>
          <Button
            look="quiet"
            size="dense"
            onClick={() => onChoice({ filter: null, viewId: null, sort: null })}
            disabled={choice.filter === null && choice.viewId === null}
          >
            {t('filter.clear')}
          </Button>
          {saved && <RemoveView viewId={saved.id} onGone={() => onChoice({ viewId: null, filter: null })} />}
          <Button
            look="fill"
            size="dense"
            onClick={() => {
              setOpen(false);
              setSaving(true);
            }}
          >
            {t(saved ? 'filter.saveChanges' : 'filter.save')}
          </Button>
        </div>
      </Popover>
      {saving && (
        <SaveViewDialog
          filter={filter}
          sort={choice.sort ?? saved?.sort ?? 'newest'}
          saved={saved ?? null}
          onClose={() => setSaving(false)}
          onSaved={(viewId) => onChoice({ viewId, filter: null, sort: null, view: 'all' })}
        />
      )}
    </>
  );
}

function RemoveView({ viewId, onGone }: { viewId: string; onGone: () => void }) {
  const { t } = useTranslation('inbox');
  const queryClient = useQueryClient();
  const remove = useMutation(
    api.views.remove.mutationOptions({
      onSuccess: () => {
        onGone();
        void queryClient.invalidateQueries(api.views.pathFilter());
      },
    }),
  );
  return (
    <Button look="quiet" size="dense" busy={remove.isPending} onClick={() => remove.mutate({ viewId })}>
      {t('filter.remove')}
    </Button>
  );
}

interface FilterFieldsProps {
  filter: ViewFilter;
  onChange: (change: Partial<ViewFilter>) => void;
}

const any = 'any';

function FilterFields({ filter, onChange }: FilterFieldsProps) {
  const { t } = useTranslation('inbox');
  const inboxes = useQuery(api.inboxes.list.queryOptions()).data ?? [];
  const members = useTeam();
  const labels = useLabels();
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
        <Select
          value={filter.channel ?? any}
          onChange={(value) => onChange({ channel: value === any ? null : value })}
          options={[
            { value: any, label: t('filter.anyChannel') },
            ...channels.map((value) => ({ value, label: t(`channels.${value}`) })),
          ]}
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
      {labels.length > 0 && (
        <Field label={t('labels.one')}>
          <Combobox
            value={filter.labelIds[0] ?? null}
            onChange={(value) => onChange({ labelIds: labels.filter(({ id }) => id === value).map(({ id }) => id) })}
            options={labels.map(({ id, name }) => ({ value: id, label: name }))}
            emptyText={t('labels.none')}
            placeholder={t('filter.anyLabel')}
          />
        </Field>
      )}
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
