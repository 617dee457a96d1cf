// The browser face of wait-for-event: what is waited for, where it is reported, how long, and what is kept.
import { defineStepEditor, type NodeBodyProps, type PanelProps, VariableField } from '@parley/editor';
import { Field, Fold, NumberField, Section, Select, TextField } from '@parley/ui';
import { RadioReceiver } from 'lucide-react';
import { SavedRows } from '../answer-kit/saved-rows';
import { NodeFacts } from '../editor-kit/facts';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { waitForEventModel } from './model';
import type { WaitForEventOptions } from './schema';
import { words } from './words';

type Own = (typeof words)['en'];

export const waitForEventEditor = defineStepEditor(waitForEventModel, {
  icon: RadioReceiver,
  words,
  NodeBody,
  Panel,
  summary: ({ name }, language) => name || words[language].someEvent,
  waitsForOutside: 'happened',
});

function NodeBody({ options, language }: NodeBodyProps<WaitForEventOptions>) {
  const own = words[language];
  return (
    <NodeFacts
      facts={[
        { name: own.event, value: options.name || own.someEvent },
        { name: own.longest, value: longest(options, own) },
      ]}
    />
  );
}

function longest({ amount, unit }: WaitForEventOptions, own: Own): string {
  return `${amount} ${amount === 1 ? own.one[unit] : own.units[unit]}`;
}

const units = ['minutes', 'hours', 'days'] as const;

function Panel({ options, onChange, problems, language }: PanelProps<WaitForEventOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  const set = (change: Partial<WaitForEventOptions>) => onChange({ ...options, ...change });
  return (
    <>
      <Section title={own.event}>
        <div className={kit.stack}>
          <Field label={own.name} error={problem('name')}>
            <TextField
              value={options.name}
              placeholder={own.namePlaceholder}
              maxLength={120}
              onChange={(name) => set({ name })}
            />
          </Field>
          <VariableField
            label={own.link}
            help={own.linkHelp}
            value={options.link}
            suggest="event_address"
            error={problem('link')}
            onChange={(link) => set({ link })}
          />
          <Field label={own.longest} error={problem('amount')}>
            <div className={kit.measure}>
              <NumberField
                label={own.longest}
                min={1}
                value={options.amount}
                onChange={(amount) => set({ amount: amount ?? 1 })}
              />
              <Select
                label={own.unit}
                options={units.map((value) => ({ value, label: own.units[value] }))}
                value={options.unit}
                onChange={(unit) => set({ unit })}
              />
            </div>
          </Field>
        </div>
      </Section>
      <Fold title={own.saves} defaultOpen={options.saves.length > 0}>
        <SavedRows saves={options.saves} language={language} onChange={(saves) => set({ saves })} />
      </Fold>
    </>
  );
}
