// The browser face of watch-idle: how long a silence, and how often.
import { defineStepEditor, type NodeBodyProps, type PanelProps } from '@parley/editor';
import { Field, NumberField, Section, Select } from '@parley/ui';
import { TimerReset } from 'lucide-react';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { watchIdleModel, type WatchIdleOptions } from './model';
import { words } from './words';

type Own = (typeof words)['en'];

export const watchIdleEditor = defineStepEditor(watchIdleModel, {
  icon: TimerReset,
  words,
  NodeBody,
  Panel,
  summary: (options, language) => inWords(options, words[language]),
});

function NodeBody({ options, language }: NodeBodyProps<WatchIdleOptions>) {
  return (
    <p className={kit.line}>
      <b>{inWords(options, words[language])}</b>
    </p>
  );
}

function inWords({ amount, unit, times }: WatchIdleOptions, own: Own): string {
  const length = `${amount} ${amount === 1 ? own.one[unit] : own.units[unit]}`;
  return times === 1 ? length : `${length} · ${times} ${own.timesInWords}`;
}

const units = ['seconds', 'minutes', 'hours'] as const;

function Panel({ options, onChange, problems, language }: PanelProps<WatchIdleOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  return (
    <Section title={own.title}>
      <div className={kit.stack}>
        <Field label={own.silence} error={problem('amount')}>
          <div className={kit.measure}>
            <NumberField
              label={own.silence}
              min={1}
              value={options.amount}
              onChange={(amount) => onChange({ ...options, amount: amount ?? 1 })}
            />
            <Select
              label={own.unit}
              options={units.map((value) => ({ value, label: own.units[value] }))}
              value={options.unit}
              onChange={(unit) => onChange({ ...options, unit })}
            />
          </div>
        </Field>
        <Field label={own.times} error={problem('times')}>
          <NumberField
            min={1}
            max={20}
            value={options.times}
            onChange={(times) => onChange({ ...options, times: times ?? 1 })}
          />
        </Field>
        <p className={kit.line}>{own.help}</p>
      </div>
    </Section>
  );
}
