// The fields of each kind of value.
import { TemplateField, VariableField } from '@parley/editor';
import { Field, FormRow, NumberField, Select, Switch, TextArea, TextField } from '@parley/ui';
import type { ValueFieldsProps } from './value-fields-props';
import { EntryRows, ItemRows } from './value-rows';
import { dateBases, dateUnits, type DateValue, type Value } from './value';

const types = ['text', 'number', 'boolean', 'date', 'list', 'object'] as const;

export function ValueFields(props: ValueFieldsProps) {
  const { value, own, onChange } = props;
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
    case 'date':
      return <DateFields {...props} value={value} />;
    case 'list':
      return <ItemRows {...props} value={value} />;
    case 'object':
      return <EntryRows {...props} value={value} />;
    case 'expression':
      return <ExpressionFields {...props} value={value} />;
  }
}

function DateFields({ value, own, error, onChange }: ValueFieldsProps<DateValue>) {
  const set = (change: Partial<DateValue>) => onChange({ ...value, ...change });
  return (
    <>
      <Field label={own.base}>
        <Select
          options={dateBases.map((base) => ({ value: base, label: own.bases[base] }))}
          value={value.base}
          onChange={(base) => set({ base })}
        />
      </Field>
      {value.base === 'fixed' && (
        <Field label={own.date} error={error('value.date')}>
          <TextField value={value.date} placeholder="2027-03-15" onChange={(date) => set({ date: date.trim() })} />
        </Field>
      )}
      {value.base === 'variable' && (
        <VariableField
          label={own.variable}
          value={value.variable || null}
          suggest="date"
          error={error('value.variable')}
          onChange={(variable) => set({ variable: variable ?? '' })}
        />
      )}
      <FormRow label={own.amount}>
        <NumberField label={own.amount} value={value.amount} onChange={(amount) => set({ amount: amount ?? 0 })} />
      </FormRow>
      <FormRow label={own.unit}>
        <Select
          label={own.unit}
          options={dateUnits.map((unit) => ({ value: unit, label: own.units[unit] }))}
          value={value.unit}
          onChange={(unit) => set({ unit })}
        />
      </FormRow>
    </>
  );
}

function ExpressionFields({ value, own, error, onChange }: ValueFieldsProps<Extract<Value, { kind: 'expression' }>>) {
  return (
    <>
      <Field label={own.source} help={own.sourceHelp} error={error('value.source')}>
        <TextArea code value={value.source} onChange={(source) => onChange({ ...value, source })} />
      </Field>
      <Field label={own.type} error={error('value.type')}>
        <Select
          options={types.map((type) => ({ value: type, label: own.types[type] }))}
          value={value.type}
          onChange={(type) => onChange({ ...value, type })}
        />
      </Field>
    </>
  );
}
