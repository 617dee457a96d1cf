// The browser face of set-variable.
import {
  defineStepEditor,
  type NodeBodyProps,
  type PanelProps,
  TemplateField,
  tokenLabel,
  TokenText,
  VariableField,
} from '@parley/editor';
import { Chip, Field, FormRow, NumberField, Section, Select, Switch, TextArea } from '@parley/ui';
import { Variable } from 'lucide-react';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { type SetVariableOptions, setVariableModel } from './model';
import { words } from './words';

type Value = SetVariableOptions['value'];
type Own = (typeof words)['en'];

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
    case 'expression':
      return value.source || own.empty;
  }
}

const startValues: Readonly<Record<Value['kind'], Value>> = {
  text: { kind: 'text', text: '' },
  number: { kind: 'number', number: 0 },
  boolean: { kind: 'boolean', boolean: true },
  expression: { kind: 'expression', source: '', type: 'text' },
};
const kinds = ['text', 'number', 'boolean', 'expression'] as const;

function Panel({ options, onChange, problems, language }: PanelProps<SetVariableOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  return (
    <Section title={own.label}>
      <div className={kit.stack}>
        <VariableField
          label={own.variable}
          value={options.variable}
          suggest="value"
          error={problem('variable')}
          onChange={(variable) => onChange({ ...options, variable })}
        />
        <Field label={own.kind}>
          <Select
            options={kinds.map((value) => ({ value, label: own.kinds[value] }))}
            value={options.value.kind}
            onChange={(kind) => onChange({ ...options, value: startValues[kind] })}
          />
        </Field>
        <ValueFields
          value={options.value}
          own={own}
          error={problem('value.source')}
          onChange={(value) => onChange({ ...options, value })}
        />
      </div>
    </Section>
  );
}

const types = ['text', 'number', 'boolean', 'date', 'list', 'object'] as const;

function ValueFields({
  value,
  own,
  error,
  onChange,
}: {
  value: Value;
  own: Own;
  error?: string;
  onChange: (value: Value) => void;
}) {
  switch (value.kind) {
    case 'text':
      return (
        <TemplateField
          label={own.kinds.text}
          value={value.text}
          onChange={(text) => onChange({ kind: 'text', text })}
        />
      );
    case 'number':
      return (
        <FormRow label={own.kinds.number}>
          <NumberField value={value.number} onChange={(number) => onChange({ kind: 'number', number: number ?? 0 })} />
        </FormRow>
      );
    case 'boolean':
      return (
        <FormRow label={value.boolean ? own.yes : own.no}>
          <Switch
            on={value.boolean}
            label={own.kinds.boolean}
            onChange={(on) => onChange({ kind: 'boolean', boolean: on })}
          />
        </FormRow>
      );
    case 'expression':
      return (
        <>
          <Field label={own.source} help={own.sourceHelp} error={error}>
            <TextArea code value={value.source} onChange={(source) => onChange({ ...value, source })} />
          </Field>
          <Field label={own.type}>
            <Select
              options={types.map((type) => ({ value: type, label: own.types[type] }))}
              value={value.type}
              onChange={(type) => onChange({ ...value, type })}
            />
          </Field>
        </>
      );
  }
}
