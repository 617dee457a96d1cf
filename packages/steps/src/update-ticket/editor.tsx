// The browser face of update-ticket: what changes, and what stays.
import { defineStepEditor, type EditorTools, type NodeBodyProps, type PanelProps, TemplateField } from '@parley/editor';
import { Field, Section, Select } from '@parley/ui';
import { TicketCheck } from 'lucide-react';
import { NodeFacts } from '../editor-kit/facts';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { type UpdateTicketOptions, updatedExit, updateTicketModel } from './model';
import { words } from './words';

/** Any number will do for a try-out. */
const pretendedNumber = 101;

export const updateTicketEditor = defineStepEditor(updateTicketModel, {
  icon: TicketCheck,
  words,
  NodeBody,
  Panel,
  summary: ({ name }) => name,
  pretend: () => ({ exit: updatedExit.id, values: { number: pretendedNumber } }),
});

/** With the pipeline's name where there are several. */
function stagesOf({ pipelines }: EditorTools) {
  return pipelines.flatMap(({ name, stages }) =>
    stages.map((stage) => ({ value: stage.id, label: pipelines.length > 1 ? `${name}: ${stage.name}` : stage.name })),
  );
}

function NodeBody({ options: { name, stageId, priority }, language, tools }: NodeBodyProps<UpdateTicketOptions>) {
  const own = words[language];
  const stage = stagesOf(tools).find(({ value }) => value === stageId);
  return (
    <NodeFacts
      facts={[
        { name: own.stage, value: stage?.label ?? stageId ?? '' },
        { name: own.priority, value: priority === null ? '' : own.priorities[priority] },
        { name: own.name, value: name },
      ]}
    />
  );
}

const priorities = ['low', 'normal', 'high', 'urgent'] as const;

function Panel({ options, onChange, problems, language, tools }: PanelProps<UpdateTicketOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  const { name, stageId, priority } = options;
  return (
    <Section title={own.change}>
      <div className={kit.stack}>
        <p className={kit.line}>{own.which}</p>
        <Field label={own.stage} error={problem('stageId')}>
          <Select
            options={[{ value: '', label: own.same }, ...stagesOf(tools)]}
            value={stageId ?? ''}
            onChange={(next) => onChange({ ...options, stageId: next || null })}
          />
        </Field>
        <Field label={own.priority}>
          <Select
            options={[
              { value: '', label: own.same },
              ...priorities.map((value) => ({ value, label: own.priorities[value] })),
            ]}
            value={priority ?? ''}
            onChange={(next) => onChange({ ...options, priority: priorities.find((known) => known === next) ?? null })}
          />
        </Field>
        <TemplateField
          label={own.name}
          minRows={1}
          value={name}
          placeholder={own.same}
          error={problem('name')}
          onChange={(text) => onChange({ ...options, name: text })}
        />
      </div>
    </Section>
  );
}
