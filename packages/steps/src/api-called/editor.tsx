// The browser face of the api-called trigger: the values a call brings, and what a call looks like.
import { defineStepEditor, type NodeBodyProps, type PanelProps, toVariableName } from '@parley/editor';
import { Button, CopyField, IconButton, Section, Select, TextField } from '@parley/ui';
import { Plug, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { NodeFacts } from '../editor-kit/facts';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { type ApiCalledOptions, apiCalledModel, valueTypes } from './model';
import { words } from './words';

export const apiCalledEditor = defineStepEditor(apiCalledModel, {
  icon: Plug,
  words,
  NodeBody,
  Panel,
  starts: 'at-once',
  summary: ({ values }) => values.map(({ name }) => name).join(', '),
});

function NodeBody({ options: { values }, language }: NodeBodyProps<ApiCalledOptions>) {
  const own = words[language];
  return <NodeFacts facts={[{ name: own.brings, value: values.map(({ name }) => name).join(', ') || own.none }]} />;
}

function Panel({ options, onChange, problems, language }: PanelProps<ApiCalledOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  const { values } = options;
  const set = (at: number, change: Partial<(typeof values)[number]>) =>
    onChange({ values: values.map((value, index) => (index === at ? { ...value, ...change } : value)) });
  return (
    <>
      <Section title={own.values}>
        <div className={kit.stack}>
          {values.map(({ name, type }, at) => (
            // A value's place is its identity: its name is being written
            <div key={at} className={kit.typed}>
              <NameField label={own.name} name={name} onName={(chosen) => set(at, { name: chosen })} />
              <Select
                label={own.type}
                options={valueTypes.map((value) => ({ value, label: own.types[value] }))}
                value={type}
                onChange={(next) => set(at, { type: next })}
              />
              <IconButton
                size="small"
                icon={X}
                label={`${own.remove} ${name}`}
                onClick={() => onChange({ values: values.filter((_, index) => index !== at) })}
              />
            </div>
          ))}
          {problem('values') !== undefined && <p className={kit.line}>{problem('values')}</p>}
          <span>
            <Button
              size="dense"
              icon={Plus}
              onClick={() => onChange({ values: [...values, { name: `value_${values.length + 1}`, type: 'text' }] })}
            >
              {own.add}
            </Button>
          </span>
        </div>
      </Section>
      <Section title={own.call}>
        <div className={kit.stack}>
          <p className={kit.line}>{own.callHelp}</p>
          <CopyField block label={own.call} value={exampleCall(options)} copyText={own.copy} copiedText={own.copied} />
        </div>
      </Section>
    </>
  );
}

/** Each name becomes a variable, so it counts only once it is written. */
function NameField({ label, name, onName }: { label: string; name: string; onName: (name: string) => void }) {
  const [written, setWritten] = useState(name);
  const settle = () => {
    const chosen = toVariableName(written);
    setWritten(chosen || name);
    if (chosen !== '' && chosen !== name) onName(chosen);
  };
  return (
    <TextField
      label={label}
      value={written}
      maxLength={60}
      onChange={setWritten}
      onBlur={settle}
      onKeyDown={(event) => event.key === 'Enter' && settle()}
    />
  );
}

const sample = { text: 'abc', number: 1, boolean: true, date: '2027-01-31', list: ['a'], object: { a: 1 } } as const;

/** With the address one is at: the flow that is open in the studio. */
function exampleCall({ values }: ApiCalledOptions): string {
  const { origin = '', pathname = '' } = typeof location === 'undefined' ? {} : location;
  const flowId = /\/flows\/([\w-]+)/.exec(pathname)?.[1] ?? '{flow}';
  const body = {
    contact: { email: 'ada@example.com' },
    values: Object.fromEntries(values.map(({ name, type }) => [name, sample[type]])),
  };
  return [
    `POST ${origin}/v1/flows/${flowId}/runs`,
    'Authorization: Bearer {key}',
    'Idempotency-Key: order-1001',
    '',
    JSON.stringify(body, null, 2),
  ].join('\n');
}
