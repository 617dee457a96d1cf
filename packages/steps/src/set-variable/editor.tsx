// The browser face of set-variable.
import {
  defineStepEditor,
  type NodeBodyProps,
  type PanelProps,
  tokenLabel,
  TokenText,
  VariableField,
} from '@parley/editor';
import { Chip, Field, Section, Select } from '@parley/ui';
import { Variable } from 'lucide-react';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { type SetVariableOptions, setVariableModel } from './model';
import { type ReadyMade, readyMade, readyMades } from './ready-made';
import { type DateValue, typeOf, type Value } from './value';
import { ValueFields } from './value-fields';
import { type Own, words } from './words';

export const setVariableEditor = defineStepEditor(setVariableModel, {
  icon: Variable,
  words,
  NodeBody,
  Panel,
  summary: ({ variable, value }, language) =>
    `${variable ?? ''} ${words[language].becomes} ${valueText(value, words[language])}`,
});

function NodeBody({ options: { variable, value }, language }: NodeBodyProps<SetVariableOptions>) {
  const own = words[language];
  return (
    <p className={kit.line}>
      {variable === null ? own.choose : <Chip>{tokenLabel(variable)}</Chip>} {own.becomes}{' '}
      <b>
        <TokenText text={valueText(value, own)} />
      </b>
    </p>
  );
}

function valueText(value: Value, own: Own): string {
  switch (value.kind) {
    case 'text':
      return value.text || own.empty;
    case 'number':
      return String(value.number);
    case 'boolean':
      return value.boolean ? own.yes : own.no;
    case 'date':
      return dateText(value, own);
    case 'list':
      return value.items.map(({ text }) => text || own.empty).join(', ') || own.empty;
    case 'object':
      return value.entries.map(({ key, text }) => `${key}: ${text}`).join(', ') || own.empty;
    case 'expression':
      return value.source || own.empty;
  }
}

function dateText({ base, date, variable, amount, unit }: DateValue, own: Own): string {
  const start = base === 'fixed' ? date || own.empty : base === 'variable' ? variable || own.empty : own.bases[base];
  return amount === 0 ? start : `${start} ${amount < 0 ? '−' : '+'} ${Math.abs(amount)} ${own.units[unit]}`;
}

const startValues: Readonly<Record<Value['kind'], Value>> = {
  text: { kind: 'text', text: '' },
  number: { kind: 'number', number: 0 },
  boolean: { kind: 'boolean', boolean: true },
  date: { kind: 'date', base: 'today', date: '', variable: '', amount: 0, unit: 'days' },
  list: { kind: 'list', items: [{ id: 'i1', text: '' }] },
  object: { kind: 'object', entries: [{ id: 'e1', key: '', text: '' }] },
  expression: { kind: 'expression', source: '', type: 'text' },
};
const kinds = ['text', 'number', 'boolean', 'date', 'list', 'object', 'expression'] as const;

function Panel({ options, onChange, problems, language }: PanelProps<SetVariableOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  const { variable, value } = options;
  return (
    <Section title={own.label}>
      <div className={kit.stack}>
        <VariableField
          label={own.variable}
          value={variable}
          suggest="value"
          error={problem('variable')}
          onChange={(next) => onChange({ ...options, variable: next })}
        />
        <Field label={own.kind}>
          <Select
            options={kinds.map((kind) => ({ value: kind, label: own.kinds[kind] }))}
            value={value.kind}
            onChange={(kind) => onChange({ ...options, value: startValues[kind] })}
          />
        </Field>
        <ValueFields
          value={value}
          own={own}
          error={problem}
          onChange={(next) => onChange({ ...options, value: next })}
        />
        <Field label={own.ready}>
          <Select<ReadyMade>
            options={readyMades.map((wanted) => ({
              value: wanted,
              label: own.readyMades[wanted],
              hint: own.types[typeOf(readyMade(wanted, 'x'))],
            }))}
            value={null}
            placeholder={own.readyChoose}
            onChange={(wanted) => onChange({ ...options, value: readyMade(wanted, variable ?? 'items') })}
          />
        </Field>
      </div>
    </Section>
  );
}
