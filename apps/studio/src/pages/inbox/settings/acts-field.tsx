// What a macro does once its words are sent, one line for each act.
import { Button, IconButton, Menu, type MenuEntry, Select } from '@parley/ui';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MacroAct } from '../data/conversation-types';
import { useLabels, useTeam } from '../data/use-team';
import { useActWords } from '../words/use-act-words';
import styles from './settings.module.css';

export interface ActsFieldProps {
  acts: readonly MacroAct[];
  onChange: (acts: readonly MacroAct[]) => void;
}

const nobody = 'nobody';

export function ActsField({ acts, onChange }: ActsFieldProps) {
  const { t } = useTranslation('inbox');
  const set = (index: number, act: MacroAct) => onChange(acts.map((one, at) => (at === index ? act : one)));
  return (
    <fieldset className={styles.fields} style={{ border: 0, padding: 0 }}>
      <legend style={{ padding: 0, marginBottom: 'var(--s-1)' }}>{t('snippets.acts')}</legend>
      {acts.map((act, index) => (
        // Acts of one macro have no identity beyond their place.
        <div key={index} className={styles.act}>
          <ActLine act={act} onChange={(next) => set(index, next)} />
          <IconButton
            icon={X}
            size="dense"
            label={t('snippets.removeAct')}
            onClick={() => onChange(acts.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <AddAct acts={acts} onAdd={(act) => onChange([...acts, act])} />
    </fieldset>
  );
}

function ActLine({ act, onChange }: { act: MacroAct; onChange: (act: MacroAct) => void }) {
  const { t } = useTranslation('inbox');
  const say = useActWords();
  const labels = useLabels();
  const team = useTeam();
  switch (act.kind) {
    case 'close':
      return <span>{say(act)}</span>;
    case 'label':
      return (
        <Select
          label={t('macro.labelField')}
          value={act.labelId}
          onChange={(value) => {
            const label = labels.find(({ id }) => id === value);
            if (label) onChange({ kind: 'label', labelId: label.id });
          }}
          options={labels.map(({ id, name }) => ({ value: id, label: t('macro.label', { name }) }))}
        />
      );
    case 'assign':
      return (
        <Select
          label={t('macro.assignField')}
          value={act.to ?? nobody}
          onChange={(value) => {
            const member = team.find(({ id }) => id === value);
            onChange({ kind: 'assign', to: value === 'me' ? 'me' : (member?.id ?? null) });
          }}
          options={[
            { value: 'me', label: t('macro.assign', { name: t('macro.me') }) },
            { value: nobody, label: t('macro.unassign') },
            ...team.map(({ id, name }) => ({ value: id, label: t('macro.assign', { name }) })),
          ]}
        />
      );
    case 'snooze':
      return (
        <Select
          label={t('macro.snoozeField')}
          value={String(act.minutes ?? 0)}
          onChange={(value) => onChange({ kind: 'snooze', minutes: Number(value) || null })}
          options={spans.map((minutes) => ({
            value: String(minutes ?? 0),
            label: say({ kind: 'snooze', minutes }),
          }))}
        />
      );
  }
}

const spans = [60, 180, 1_440, 4_320, 10_080, null] as const;

function AddAct({ acts, onAdd }: { acts: readonly MacroAct[]; onAdd: (act: MacroAct) => void }) {
  const { t } = useTranslation('inbox');
  const [label] = useLabels();
  const has = (kind: MacroAct['kind']) => acts.some((act) => act.kind === kind);
  const entries: MenuEntry[] = [
    { label: t('macro.assignField'), disabled: has('assign'), onSelect: () => onAdd({ kind: 'assign', to: 'me' }) },
    ...(label
      ? [{ label: t('macro.labelField'), onSelect: () => onAdd({ kind: 'label', labelId: label.id }) } as const]
      : []),
    {
      label: t('macro.snoozeField'),
      disabled: has('snooze') || has('close'),
      onSelect: () => onAdd({ kind: 'snooze', minutes: 1_440 }),
    },
    { label: t('macro.closeField'), disabled: has('close') || has('snooze'), onSelect: () => onAdd({ kind: 'close' }) },
  ];
  return (
    <Menu
      entries={entries}
      trigger={
        <Button size="dense" icon={Plus}>
          {t('snippets.addAct')}
        </Button>
      }
    />
  );
}
