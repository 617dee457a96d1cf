// The browser face of go-to-flow.
import { defineStepEditor, type NodeBodyProps, type PanelProps } from '@parley/editor';
import { Chip, Combobox, Field, Section } from '@parley/ui';
import { SquareArrowOutUpRight } from 'lucide-react';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { type GoToFlowOptions, goToFlowModel } from './model';
import { words } from './words';

export const goToFlowEditor = defineStepEditor(goToFlowModel, {
  icon: SquareArrowOutUpRight,
  words,
  NodeBody,
  Panel,
});

function NodeBody({ options: { flowId }, language, tools }: NodeBodyProps<GoToFlowOptions>) {
  const own = words[language];
  const name = tools.flows.find(({ id }) => id === flowId)?.name;
  return (
    <p className={kit.line}>
      <Chip>{flowId === null ? own.choose : (name ?? own.gone)}</Chip>
    </p>
  );
}

function Panel({ options, onChange, problems, language, tools }: PanelProps<GoToFlowOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  return (
    <Section title={own.flow}>
      <Field label={own.flow} hideLabel help={own.help} error={problem('flowId')}>
        <Combobox
          options={tools.flows.map(({ id, name }) => ({ value: id, label: name }))}
          value={options.flowId}
          placeholder={own.choose}
          emptyText={own.none}
          onChange={(flowId) => onChange({ flowId })}
        />
      </Field>
    </Section>
  );
}
