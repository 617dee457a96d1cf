// What crosses into the called flow and back: one field each, with the type the other side wants or gives.
import { type PanelProps, tokenLabel, useEditor, useEditorState, VariableField } from '@parley/editor';
import type { TypedFace } from '@parley/flow';
import { Button, Combobox, Field, Section, TextArea } from '@parley/ui';
import { useState } from 'react';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import type { RunFlowOptions } from './schema';
import { type Own, words } from './words';

type Props = PanelProps<RunFlowOptions> & { readonly face: TypedFace };

export function Inputs({ options, onChange, problems, language, variables, face }: Props) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  const set = (name: string, source: string) => {
    const { [name]: _old, ...others } = options.inputs;
    onChange({ ...options, inputs: source === '' ? others : { ...options.inputs, [name]: source } });
  };
  return (
    <Section title={own.inputs}>
      <div className={kit.stack}>
        <p className={kit.line}>{own.inputsAbout}</p>
        {face.inputs.map((input) => (
          <Input
            key={`${options.flowId}/${input.name}`}
            own={own}
            label={labelOf(own, input, input.required)}
            value={valueOf(options.inputs, input.name) ?? ''}
            variables={variables}
            error={problem(`inputs.${input.name}`)}
            onChange={(source) => set(input.name, source)}
          />
        ))}
      </div>
    </Section>
  );
}

type InputProps = {
  readonly own: Own;
  readonly label: string;
  readonly value: string;
  readonly variables: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (source: string) => void;
};

const written = ' expression';

/** A variable by its name, or anything an expression can say. */
function Input({ own, label, value, variables, error, onChange }: InputProps) {
  const [writes, setWrites] = useState(false);
  const names = variables.map((name) => ({ value: name, label: tokenLabel(name), hint: name }));
  if (!writes && (value === '' || variables.includes(value)))
    return (
      <Field label={label} error={error}>
        <Combobox
          options={[...names, { value: written, label: own.write }]}
          value={value === '' ? null : value}
          placeholder={own.nothing}
          emptyText={own.noMatch}
          onChange={(chosen) => (chosen === written ? setWrites(true) : onChange(chosen ?? ''))}
        />
      </Field>
    );
  return (
    <div>
      <Field label={label} error={error}>
        <TextArea code value={value} onChange={onChange} />
      </Field>
      <Button
        size="small"
        look="link"
        onClick={() => {
          setWrites(false);
          if (!variables.includes(value)) onChange('');
        }}
      >
        {own.pick}
      </Button>
    </div>
  );
}

export function Outputs({ step, options, onChange, problems, language, face }: Props) {
  const own = words[language];
  const { store } = useEditor();
  const problem = useFieldProblem(problems);
  const variables = useEditorState(({ draft }) => draft.variables);
  const keep = (name: string, type: TypedFace['outputs'][number]['type'], variable: string | null) => {
    const { [name]: _old, ...others } = options.outputs;
    const outputs = variable === null ? others : { ...options.outputs, [name]: variable };
    if (variable === null || variables.some((known) => known.name === variable))
      return onChange({ ...options, outputs });
    // A new variable is of the type of what comes back
    return store.run([
      { do: 'set-variables', variables: [...variables, { name: variable, type }] },
      { do: 'set-options', id: step.id, options: { ...options, outputs } },
    ]);
  };
  return (
    <Section title={own.outputs}>
      <div className={kit.stack}>
        <p className={kit.line}>{own.outputsAbout}</p>
        {face.outputs.map((output) => (
          <VariableField
            key={output.name}
            label={labelOf(own, output, true)}
            value={valueOf(options.outputs, output.name) ?? null}
            suggest={output.name}
            error={problem(`outputs.${output.name}`)}
            onChange={(variable) => keep(output.name, output.type, variable)}
          />
        ))}
      </div>
    </Section>
  );
}

function labelOf(own: Own, { name, type }: TypedFace['outputs'][number], required: boolean): string {
  return [tokenLabel(name), own.types[type], ...(required ? [] : [own.optional])].join(' · ');
}

function valueOf(record: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
