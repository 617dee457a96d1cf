// The browser face of wait: for a while, until a date, until an hour.
import { defineStepEditor, type NodeBodyProps, type PanelProps, tokenLabel } from '@parley/editor';
import { Combobox, Field, NumberField, Section, SegmentedControl, Select, TextField } from '@parley/ui';
import { Hourglass } from 'lucide-react';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { waitModel } from './model';
import { waitDays, type WaitOptions } from './schema';
import { words } from './words';

type Own = (typeof words)['en'];
type WaitProps = PanelProps<WaitOptions>;

export const waitEditor = defineStepEditor(waitModel, {
  icon: Hourglass,
  words,
  NodeBody,
  Panel,
  summary: (options, language) => inWords(options, words[language]),
});

function NodeBody({ options, language }: NodeBodyProps<WaitOptions>) {
  return (
    <p className={kit.line}>
      <b>{inWords(options, words[language])}</b>
    </p>
  );
}

function inWords({ mode, amount, unit, moment, time, days }: WaitOptions, own: Own): string {
  if (mode === 'for') return `${amount} ${amount === 1 ? own.one[unit] : own.units[unit]}`;
  if (mode === 'time') return `${own.until} ${time} · ${own.dayNames[days]}`;
  return `${own.until} ${moment === '' ? own.choose : tokenLabel(moment)}`;
}

function Panel(props: WaitProps) {
  const { options, onChange, language } = props;
  const own = words[language];
  return (
    <Section title={own.mode}>
      <div className={kit.stack}>
        <SegmentedControl
          label={own.mode}
          value={options.mode}
          onChange={(mode) => onChange({ ...options, mode })}
          segments={(['for', 'moment', 'time'] as const).map((value) => ({ value, label: own.modes[value] }))}
        />
        {options.mode === 'for' && <ForAWhile {...props} />}
        {options.mode === 'moment' && <UntilMoment {...props} />}
        {options.mode === 'time' && <UntilHour {...props} />}
      </div>
    </Section>
  );
}

const units = ['seconds', 'minutes', 'hours', 'days'] as const;

function ForAWhile({ options, onChange, problems, language }: WaitProps) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  return (
    <Field label={own.amount} hideLabel error={problem('amount')}>
      <div className={kit.measure}>
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
  );
}

function UntilMoment({ options, onChange, problems, language, variables }: WaitProps) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  const { moment } = options;
  const names = variables.map((name) => ({ value: name, label: tokenLabel(name) }));
  return (
    <>
      <Field label={own.moment} help={own.momentHelp} error={problem('moment')}>
        <Combobox
          options={names}
          value={variables.includes(moment) ? moment : null}
          placeholder={own.choose}
          emptyText={own.choose}
          onChange={(next) => onChange({ ...options, moment: next ?? '' })}
        />
      </Field>
      <Field label={own.expression}>
        <TextField
          code
          value={variables.includes(moment) ? '' : moment}
          maxLength={2_000}
          onChange={(next) => onChange({ ...options, moment: next })}
        />
      </Field>
    </>
  );
}

function UntilHour({ options, onChange, problems, language }: WaitProps) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  return (
    <>
      <div className={kit.measure}>
        <Field label={own.time} error={problem('time')}>
          <TextField type="time" value={options.time} onChange={(time) => onChange({ ...options, time })} />
        </Field>
        <Field label={own.days}>
          <Select
            options={waitDays.map((value) => ({ value, label: own.dayNames[value] }))}
            value={options.days}
            onChange={(days) => onChange({ ...options, days })}
          />
        </Field>
      </div>
      <p className={kit.line}>{own.zoneHelp}</p>
    </>
  );
}
