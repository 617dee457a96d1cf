// The browser face of the flow-called trigger: which of the flow's variables cross its border, and of which type.
import {
  defineStepEditor,
  type NodeBodyProps,
  type PanelProps,
  tokenLabel,
  toVariableName,
  useEditor,
  useEditorState,
} from '@parley/editor';
import type { Variable } from '@parley/flow';
import { Checkbox, Combobox, IconButton, Section, Select, TextField } from '@parley/ui';
import { CornerDownRight, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { NodeFacts } from '../editor-kit/facts';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { type FlowCalledOptions, flowCalledModel } from './model';
import { type Own, words } from './words';

export const flowCalledEditor = defineStepEditor(flowCalledModel, {
  icon: CornerDownRight,
  words,
  NodeBody,
  Panel,
  starts: 'by-call',
  summary: ({ inputs }) => inputs.map(({ variable }) => variable).join(', '),
});

function NodeBody({ options: { inputs, outputs }, language }: NodeBodyProps<FlowCalledOptions>) {
  const own = words[language];
  const names = (variables: readonly string[]) => variables.map(tokenLabel).join(', ') || own.none;
  return (
    <NodeFacts
      facts={[
        { name: own.inputs, value: names(inputs.map(({ variable }) => variable)) },
        { name: own.outputs, value: names(outputs) },
      ]}
    />
  );
}

function Panel({ step, options, onChange, problems, language }: PanelProps<FlowCalledOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  const { inputs, outputs } = options;
  const declare = useDeclaring(step.id, onChange);
  return (
    <>
      <Section title={own.inputs}>
        <div className={kit.stack}>
          <p className={kit.line}>{problem('inputs') ?? own.inputsAbout}</p>
          {inputs.length > 0 && (
            <div>
              {inputs.map((input) => (
                <div key={input.variable} className={kit.rule}>
                  <Row
                    name={input.variable}
                    own={own}
                    onRemove={() => onChange({ ...options, inputs: inputs.filter((one) => one !== input) })}
                  />
                  <Checkbox
                    label={own.required}
                    checked={input.required}
                    onChange={(required) =>
                      onChange({
                        ...options,
                        inputs: inputs.map((one) => (one === input ? { ...input, required } : one)),
                      })
                    }
                  />
                </div>
              ))}
            </div>
          )}
          <Adder
            label={own.addInput}
            own={own}
            taken={inputs.map(({ variable }) => variable)}
            onAdd={(variable) => declare(variable, { ...options, inputs: [...inputs, { variable, required: true }] })}
          />
        </div>
      </Section>
      <Section title={own.outputs}>
        <div className={kit.stack}>
          <p className={kit.line}>{problem('outputs') ?? own.outputsAbout}</p>
          {outputs.length > 0 && (
            <div>
              {outputs.map((name) => (
                <div key={name} className={kit.rule}>
                  <Row
                    name={name}
                    own={own}
                    onRemove={() => onChange({ ...options, outputs: outputs.filter((one) => one !== name) })}
                  />
                </div>
              ))}
            </div>
          )}
          <Adder
            label={own.addOutput}
            own={own}
            taken={outputs}
            onAdd={(variable) => declare(variable, { ...options, outputs: [...outputs, variable] })}
          />
        </div>
      </Section>
    </>
  );
}

/** A variable that is new comes into being with the first mention. */
function useDeclaring(id: string, onChange: (options: FlowCalledOptions) => void) {
  const { store } = useEditor();
  return (name: string, options: FlowCalledOptions) => {
    const { variables } = store.get().draft;
    if (variables.some((known) => known.name === name)) return onChange(options);
    return store.run([
      { do: 'set-variables', variables: [...variables, { name, type: 'text' }] },
      { do: 'set-options', id, options },
    ]);
  };
}

const types = ['text', 'number', 'boolean', 'date', 'list', 'object'] as const;

/** The type is that of the variable, wherever it is used. */
function Row({ name, own, onRemove }: { name: string; own: Own; onRemove: () => void }) {
  const { store } = useEditor();
  const variables = useEditorState(({ draft }) => draft.variables);
  const type = variables.find((variable) => variable.name === name)?.type ?? 'text';
  const retype = (next: Variable['type']) => {
    const others = variables.filter((variable) => variable.name !== name);
    const at = variables.findIndex((variable) => variable.name === name);
    const place = at < 0 ? others.length : at;
    store.run([{ do: 'set-variables', variables: others.toSpliced(place, 0, { name, type: next }) }]);
  };
  return (
    <div className={kit.typed}>
      <b title={name}>{tokenLabel(name)}</b>
      <Select
        size="dense"
        label={`${own.type} ${tokenLabel(name)}`}
        options={types.map((value) => ({ value, label: own.types[value] }))}
        value={type}
        onChange={retype}
      />
      <IconButton size="dense" icon={X} label={`${own.remove} ${tokenLabel(name)}`} onClick={onRemove} />
    </div>
  );
}

function Adder({ label, own, taken, onAdd }: AdderProps) {
  const { words: editorWords } = useEditor();
  const variables = useEditorState(({ draft }) => draft.variables);
  const [name, setName] = useState<string | null>(null);
  const add = (chosen: string) => {
    setName(null);
    const fresh = toVariableName(chosen);
    if (fresh !== '' && !taken.includes(fresh)) onAdd(fresh);
  };
  if (name === null) {
    const free = variables.filter((variable) => !taken.includes(variable.name));
    return (
      <Combobox
        // A fresh field for the next one
        key={taken.length}
        label={label}
        placeholder={label}
        options={[
          ...free.map((variable) => ({ value: variable.name, label: tokenLabel(variable.name), hint: variable.name })),
          { value: fresh, label: `${editorWords.newVariable}…` },
        ]}
        value={null}
        emptyText={editorWords.nothingFound}
        onChange={(chosen) => (chosen === fresh ? setName('') : chosen !== null && add(chosen))}
      />
    );
  }
  return (
    <form
      className={kit.row}
      onSubmit={(event) => {
        event.preventDefault();
        add(name);
      }}
    >
      <TextField label={own.name} placeholder={own.name} value={name} maxLength={40} onChange={setName} />
      <IconButton size="small" type="submit" icon={Plus} label={label} />
    </form>
  );
}

type AdderProps = {
  readonly label: string;
  readonly own: Own;
  readonly taken: readonly string[];
  readonly onAdd: (name: string) => void;
};
const fresh = ' new';
