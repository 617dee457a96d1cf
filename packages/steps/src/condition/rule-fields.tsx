// One rule: what is looked at, how it is compared, and with what.
import type { NamedThing } from '@parley/editor';
import { conditionOperators, type ConditionRule, takesRight } from '@parley/flow';
import { Combobox, Field, IconButton, Select, TextField } from '@parley/ui';
import { X } from 'lucide-react';
import kit from '../editor-kit/kit.module.css';
import { leftName } from './sentence';
import type { words } from './words';

export interface RuleFieldsProps {
  rule: ConditionRule;
  own: (typeof words)['en'];
  error?: string;
  variables: readonly string[];
  contactProperties: readonly NamedThing[];
  alone: boolean;
  onChange: (rule: ConditionRule | null) => void;
}

export function RuleFields({ rule, own, error, variables, contactProperties, alone, onChange }: RuleFieldsProps) {
  const names = [
    ...variables.map((name) => ({ value: name, label: leftName(name, own), hint: own.groups.variables })),
    ...contactProperties.map(({ id, name }) => ({ value: `contact.${id}`, label: name, hint: own.groups.contact })),
    ...Object.entries(own.known).map(([value, label]) => ({ value, label, hint: own.groups.visit })),
  ];
  const options =
    rule.left === '' || names.some(({ value }) => value === rule.left)
      ? names
      : [{ value: rule.left, label: leftName(rule.left, own) }, ...names];
  return (
    <div className={kit.rule}>
      <div className={kit.row} style={{ alignItems: 'flex-start' }}>
        <Field label={own.left} hideLabel error={error}>
          <Combobox
            options={options}
            value={rule.left || null}
            placeholder={own.chooseLeft}
            emptyText={own.chooseLeft}
            onChange={(left) =>
              onChange(
                left === 'team.available' || left === 'team.open'
                  ? { left, operator: 'is', right: 'true' }
                  : { ...rule, left: left ?? '' },
              )
            }
          />
        </Field>
        {!(alone && rule.left === '') && (
          <IconButton size="small" icon={X} label={own.remove} onClick={() => onChange(null)} />
        )}
      </div>
      <div className={kit.row}>
        <Select
          label={own.operator}
          options={conditionOperators.map((value) => ({ value, label: own.operators[value] }))}
          value={rule.operator}
          onChange={(operator) => onChange({ ...rule, operator, right: takesRight(operator) ? rule.right : '' })}
        />
      </div>
      {takesRight(rule.operator) && (
        <TextField
          label={own.right}
          placeholder={own.right}
          value={rule.right}
          onChange={(right) => onChange({ ...rule, right })}
        />
      )}
    </div>
  );
}
