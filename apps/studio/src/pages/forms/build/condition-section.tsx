// When a field is shown: rules over the answers above it, each read as a sentence.
import { type FormField, hasOptions, isAsked, type Rule, type ShowWhen } from '@parley/forms';
import { Button, Checkbox, IconButton, NumberField, Section, Select, TextField } from '@parley/ui';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormEditor } from '../editing/editor-context';
import panel from './panel.module.css';
import styles from './condition-section.module.css';
import { useProblemText } from './use-problem-text';

export function ConditionSection({ field }: { field: FormField }) {
  const { t } = useTranslation('forms');
  const { draft, changeField } = useFormEditor();
  const problem = useProblemText(field.id)('condition');
  const place = draft.form.fields.findIndex(({ id }) => id === field.id);
  const earlier = draft.form.fields.slice(0, place).filter(({ kind }) => isAsked(kind));
  const { showWhen } = field;
  const store = (next: ShowWhen | undefined, streak?: string) => changeField(field.id, { showWhen: next }, streak);
  const [nearest] = earlier.slice(-1);
  const add = () => {
    if (!nearest) return;
    const rule: Rule = { fieldId: nearest.id, operator: hasOptions(nearest.kind) ? 'any-of' : 'filled', values: [] };
    store({ match: showWhen?.match ?? 'all', rules: [...(showWhen?.rules ?? []), rule] });
  };
  const change = (index: number, rule: Rule | null, streak?: string) => {
    if (!showWhen) return;
    const rules = showWhen.rules.flatMap((one, at) => (at === index ? (rule ?? []) : one));
    store(rules.length > 0 ? { ...showWhen, rules } : undefined, streak);
  };
  return (
    <Section
      title={t('logic.title')}
      action={
        <Button size="small" look="quiet" icon={Plus} disabled={!nearest} onClick={add}>
          {t(showWhen ? 'logic.another' : 'logic.add')}
        </Button>
      }
    >
      {!showWhen && <p className={panel.text}>{t(nearest ? 'logic.always' : 'logic.noEarlier')}</p>}
      {showWhen && showWhen.rules.length > 1 && (
        <Select
          label={t('logic.match')}
          options={(['all', 'any'] as const).map((value) => ({ value, label: t(`logic.${value}`) }))}
          value={showWhen.match}
          onChange={(match) => store({ ...showWhen, match })}
        />
      )}
      {showWhen?.rules.map((rule, index) => (
        <RuleRow
          key={`${index} ${rule.fieldId}`}
          rule={rule}
          fields={earlier}
          onChange={(next, streak) => change(index, next, streak && `${streak} ${index}`)}
        />
      ))}
      {problem && <p className={panel.error}>{problem}</p>}
    </Section>
  );
}

interface RuleRowProps {
  rule: Rule;
  fields: readonly FormField[];
  /** Null takes the rule away. */
  onChange: (rule: Rule | null, streak?: string) => void;
}

function RuleRow({ rule, fields, onChange }: RuleRowProps) {
  const { t } = useTranslation('forms');
  const field = fields.find(({ id }) => id === rule.fieldId);
  const name = field?.label || field?.key || rule.fieldId;
  return (
    <div className={styles.rule}>
      <div className={styles.line}>
        <Select
          label={t('logic.field')}
          placeholder={rule.fieldId}
          options={fields.map(({ id, label, key }) => ({ value: id, label: label || key }))}
          value={field ? rule.fieldId : null}
          onChange={(fieldId) => onChange({ ...rule, fieldId, values: [] })}
        />
        <IconButton size="small" icon={X} label={t('logic.remove', { name })} onClick={() => onChange(null)} />
      </div>
      <Select
        label={t('logic.operator')}
        options={operatorsFor(field).map((value) => ({ value, label: t(`logic.operators.${value}`) }))}
        value={rule.operator}
        // A pair, a number of days and ticked choices are no use to each other.
        onChange={(operator) =>
          onChange({ ...rule, operator, values: shapeOf(operator) === shapeOf(rule.operator) ? rule.values : [] })
        }
      />
      {rule.operator !== 'filled' && rule.operator !== 'empty' && (
        <RuleValue rule={rule} field={field} onChange={onChange} />
      )}
    </div>
  );
}

function RuleValue({
  rule,
  field,
  onChange,
}: { rule: Rule; field: FormField | undefined } & Pick<RuleRowProps, 'onChange'>) {
  const { t } = useTranslation('forms');
  const options = field?.options ?? [];
  const { operator } = rule;
  if (operator === 'between' || operator === 'not-between')
    return <Bounds rule={rule} field={field} onChange={onChange} />;
  if (operator === 'in-last-days' || operator === 'in-next-days') return <Days rule={rule} onChange={onChange} />;
  if (options.length === 0) {
    return (
      <TextField
        label={t('logic.value')}
        type={field?.kind === 'date' || field?.kind === 'time' ? field.kind : 'text'}
        value={rule.values[0] ?? ''}
        maxLength={2000}
        onChange={(value) => onChange({ ...rule, values: [value] }, 'rule')}
      />
    );
  }
  const tick = (value: string, on: boolean) =>
    onChange({
      ...rule,
      values: options.map((one) => one.value).filter((one) => (one === value ? on : rule.values.includes(one))),
    });
  return (
    <div role="group" aria-label={t('logic.values')} className={styles.values}>
      {options.map(({ value, label }) => (
        <Checkbox key={value} label={label} checked={rule.values.includes(value)} onChange={(on) => tick(value, on)} />
      ))}
    </div>
  );
}

type ValueProps = { rule: Rule } & Pick<RuleRowProps, 'onChange'>;

function Bounds({ rule, field, onChange }: ValueProps & { field: FormField | undefined }) {
  const { t } = useTranslation('forms');
  const [least = '', most = ''] = rule.values;
  const type = field?.kind === 'date' || field?.kind === 'time' ? field.kind : 'text';
  const store = (values: string[]) => onChange({ ...rule, values }, 'rule');
  return (
    <div className={panel.pair}>
      <TextField label={t('field.min')} type={type} value={least} onChange={(value) => store([value, most])} />
      <TextField label={t('field.max')} type={type} value={most} onChange={(value) => store([least, value])} />
    </div>
  );
}

function Days({ rule, onChange }: ValueProps) {
  const { t } = useTranslation('forms');
  const days = Number(rule.values[0] ?? '');
  return (
    <NumberField
      label={t('logic.days')}
      min={0}
      max={36_500}
      value={rule.values[0] === undefined || Number.isNaN(days) ? null : days}
      onChange={(value) => onChange({ ...rule, values: value === null ? [] : [String(value)] }, 'rule')}
    />
  );
}

const always = ['filled', 'empty'] as const;
const ordered = ['equals', 'not-equals', 'less', 'at-most', 'greater', 'at-least', 'between', 'not-between'] as const;
const written = ['equals', 'not-equals', 'contains', 'not-contains', 'starts-with', 'ends-with'] as const;

function operatorsFor(field: FormField | undefined) {
  const { kind } = field ?? {};
  if (kind === 'checkbox' || kind === 'consent' || kind === 'file') return always;
  if (kind === 'checkboxes')
    return [...(['any-of', 'none-of', 'all-of', 'not-all-of', 'exactly', 'not-exactly'] as const), ...always];
  if (field && hasOptions(field.kind)) return [...(['any-of', 'none-of'] as const), ...always];
  if (kind === 'date') return [...ordered, ...(['in-last-days', 'in-next-days'] as const), ...always];
  if (kind === 'number' || kind === 'rating' || kind === 'time') return [...ordered, ...always];
  return [...written, ...always];
}

function shapeOf(operator: Rule['operator']): 'pair' | 'days' | 'values' {
  if (operator === 'between' || operator === 'not-between') return 'pair';
  return operator === 'in-last-days' || operator === 'in-next-days' ? 'days' : 'values';
}
