// The browser face of the ticket-stage-changed trigger: which pipeline and stage.
import { defineStepEditor, type NodeBodyProps, type PanelProps } from '@parley/editor';
import { Chip, Field, Section, Select } from '@parley/ui';
import { SquareKanban } from 'lucide-react';
import { NodeFacts } from '../editor-kit/facts';
import kit from '../editor-kit/kit.module.css';
import { type TicketStageChangedOptions, ticketStageChangedModel } from './model';
import { words } from './words';

type Options = TicketStageChangedOptions;

export const ticketStageChangedEditor = defineStepEditor(ticketStageChangedModel, {
  icon: SquareKanban,
  words,
  NodeBody,
  Panel,
  starts: 'at-once',
});

function NodeBody({ options: { pipelineId, stageId }, language, tools }: NodeBodyProps<Options>) {
  const own = words[language];
  const pipeline = tools.pipelines.find(({ id }) => id === pipelineId);
  const stage = pipeline?.stages.find(({ id }) => id === stageId);
  return (
    <NodeFacts
      facts={[
        { name: own.pipeline, value: pipeline?.name ?? own.any },
        { name: own.stage, value: stage?.name ?? own.any },
      ]}
    />
  );
}

function Panel({ options, onChange, language, tools }: PanelProps<Options>) {
  const own = words[language];
  const pipeline = tools.pipelines.find(({ id }) => id === options.pipelineId);
  const any = { value: '', label: own.any };
  return (
    <Section title={own.label}>
      <div className={kit.stack}>
        <Field label={own.pipeline} help={own.help}>
          <Select
            options={[any, ...tools.pipelines.map(({ id, name }) => ({ value: id, label: name }))]}
            value={options.pipelineId ?? ''}
            onChange={(pipelineId) => onChange({ pipelineId: pipelineId || null, stageId: null })}
          />
        </Field>
        {pipeline && (
          <Field label={own.stage}>
            <Select
              options={[any, ...pipeline.stages.map(({ id, name }) => ({ value: id, label: name }))]}
              value={options.stageId ?? ''}
              onChange={(stageId) => onChange({ ...options, stageId: stageId || null })}
            />
          </Field>
        )}
        <Field label={own.brings}>
          <span className={kit.limits}>
            {ticketStageChangedModel.writes(options).map(({ variable }) => (
              <Chip key={variable}>{variable}</Chip>
            ))}
          </span>
        </Field>
      </div>
    </Section>
  );
}
