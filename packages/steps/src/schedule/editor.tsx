// The browser face of the schedule trigger: when it runs, and in which conversations.
import { defineStepEditor, type NodeBodyProps, type PanelProps } from '@parley/editor';
import { Checkbox, Combobox, Field, NumberField, Section, Select, TextField } from '@parley/ui';
import { CalendarClock } from 'lucide-react';
import { NodeFacts } from '../editor-kit/facts';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { type ScheduleOptions, scheduleModel } from './model';
import { words } from './words';

type Own = (typeof words)['en'];

export const scheduleEditor = defineStepEditor(scheduleModel, {
  icon: CalendarClock,
  words,
  NodeBody,
  Panel,
  starts: 'at-once',
  summary: (options, language) => whenText(options, words[language]),
});

function NodeBody({ options, language, tools }: NodeBodyProps<ScheduleOptions>) {
  const own = words[language];
  const label = tools.labels.find(({ id }) => id === options.labelId);
  const where = [
    own.statuses[options.status],
    ...(options.silentHours > 0 ? [own.quiet(options.silentHours)] : []),
    ...(label ? [label.name] : []),
  ];
  return (
    <NodeFacts
      facts={[
        { name: own.when, value: whenText(options, own) },
        { name: own.in, value: where.join(', ') },
      ]}
    />
  );
}

function whenText({ every, weekdays, day, time }: ScheduleOptions, own: Own): string {
  const isWorkweek = weekdays.join() === '1,2,3,4,5';
  const days = isWorkweek ? own.workdays : weekdays.map((number) => own.days[number - 1] ?? '').join(', ');
  return own.at(every === 'day' ? own.daily : every === 'week' ? days : own.monthly(day), time);
}

function Panel(props: PanelProps<ScheduleOptions>) {
  const own = words[props.language];
  return (
    <>
      <Section title={own.when}>
        <div className={kit.stack}>
          <WhenFields {...props} />
        </div>
      </Section>
      <Section title={own.where}>
        <div className={kit.stack}>
          <WhereFields {...props} />
        </div>
      </Section>
    </>
  );
}

const everies = ['day', 'week', 'month'] as const;

function WhenFields({ options, onChange, problems, language }: PanelProps<ScheduleOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  const { every, weekdays, day, time, timeZone } = options;
  const ownZone = '';
  return (
    <>
      <Field label={own.every}>
        <Select
          options={everies.map((value) => ({ value, label: own.everies[value] }))}
          value={every}
          onChange={(next) => onChange({ ...options, every: next })}
        />
      </Field>
      {every === 'week' && (
        <Field label={own.weekdays} error={problem('weekdays')}>
          <span className={kit.days}>
            {own.days.map((name, index) => (
              <Checkbox
                key={name}
                label={name}
                checked={weekdays.includes(index + 1)}
                onChange={(on) => onChange({ ...options, weekdays: toggled(weekdays, index + 1, on) })}
              />
            ))}
          </span>
        </Field>
      )}
      {every === 'month' && (
        <Field label={own.day} help={own.dayHelp} error={problem('day')}>
          <NumberField value={day} min={1} max={31} onChange={(next) => onChange({ ...options, day: next ?? day })} />
        </Field>
      )}
      <Field label={own.time} error={problem('time')}>
        <TextField type="time" value={time} onChange={(next) => onChange({ ...options, time: next })} />
      </Field>
      <Field label={own.zone} error={problem('timeZone')}>
        <Combobox
          label={own.zone}
          options={[
            { value: ownZone, label: own.ownZone },
            ...Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value.replaceAll('_', ' ') })),
          ]}
          value={timeZone ?? ownZone}
          emptyText="–"
          onChange={(zone) => onChange({ ...options, timeZone: zone || null })}
        />
      </Field>
    </>
  );
}

function toggled(days: readonly number[], day: number, on: boolean): number[] {
  return [...days.filter((known) => known !== day), ...(on ? [day] : [])].sort((a, b) => a - b);
}

const statuses = ['open', 'closed', 'any'] as const;
const writers = ['us', 'visitor', 'anyone'] as const;

function WhereFields({ options, onChange, problems, language, tools }: PanelProps<ScheduleOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  const { status, silentHours, lastBy, labelId } = options;
  return (
    <>
      <Field label={own.status} help={own.help}>
        <Select
          options={statuses.map((value) => ({ value, label: own.statuses[value] }))}
          value={status}
          onChange={(next) => onChange({ ...options, status: next })}
        />
      </Field>
      <Field label={own.lastBy}>
        <Select
          options={writers.map((value) => ({ value, label: own.lastBys[value] }))}
          value={lastBy}
          onChange={(next) => onChange({ ...options, lastBy: next })}
        />
      </Field>
      <Field label={own.silent} error={problem('silentHours')}>
        <NumberField
          value={silentHours}
          min={0}
          max={8_760}
          onChange={(hours) => onChange({ ...options, silentHours: Math.round(hours ?? silentHours) })}
        />
      </Field>
      <Field label={own.withLabel}>
        <Select
          options={[
            { value: '', label: own.anyLabel },
            ...tools.labels.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={labelId ?? ''}
          onChange={(next) => onChange({ ...options, labelId: next || null })}
        />
      </Field>
    </>
  );
}
