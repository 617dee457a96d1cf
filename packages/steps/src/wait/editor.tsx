// The browser face of wait.
import { defineStepEditor, type NodeBodyProps, type PanelProps } from '@parley/editor';
import { Field, NumberField, Section, Select } from '@parley/ui';
import { Hourglass } from 'lucide-react';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { type WaitOptions, waitModel } from './model';
import { words } from './words';

export const waitEditor = defineStepEditor(waitModel, {
  icon: Hourglass,
  words,
  NodeBody,
  Panel,
  summary: (options, language) => duration(options, words[language]),
});

function NodeBody({ options, language }: NodeBodyProps<WaitOptions>) {
  return (
    <p className={kit.line}>
      <b>{duration(options, words[language])}</b>
    </p>
  );
}

function duration({ amount, unit }: WaitOptions, own: (typeof words)['en']): string {
  return `${amount} ${amount === 1 ? own.one[unit] : own.units[unit]}`;
}

const units = ['seconds', 'minutes', 'hours', 'days'] as const;

function Panel({ options, onChange, problems, language }: PanelProps<WaitOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  return (
    <Section title={own.amount}>
      <Field label={own.amount} hideLabel error={problem('amount')}>
        <div className={kit.limits}>
          <NumberField
            label={own.amount}
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
    </Section>
  );
}
