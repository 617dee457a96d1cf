// The settings of a ticket that a flow opens.
import { type PanelProps, TemplateField, VariableField } from '@parley/editor';
import { Field, Fold, Section, Select } from '@parley/ui';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { PropertyMap } from './property-map';
import type { OpenTicketOptions } from './schema';
import { words } from './words';

type TicketProps = PanelProps<OpenTicketOptions>;
const priorities = ['low', 'normal', 'high', 'urgent'] as const;
const owners = ['conversation', 'none'] as const;

export function TicketPanel(props: TicketProps) {
  const { options, onChange, problems, language } = props;
  const own = words[language];
  const problem = useFieldProblem(problems);
  const set = (change: Partial<OpenTicketOptions>) => onChange({ ...options, ...change });
  return (
    <>
      <Section title={own.ticket}>
        <div className={kit.stack}>
          <TemplateField
            label={own.name}
            minRows={1}
            value={options.name}
            placeholder={own.namePlaceholder}
            error={problem('name')}
            onChange={(name) => set({ name })}
          />
          <TemplateField
            label={own.description}
            value={options.description}
            onChange={(description) => set({ description })}
          />
          <PipelineFields {...props} />
          <Field label={own.priority}>
            <Select
              options={priorities.map((value) => ({ value, label: own.priorities[value] }))}
              value={options.priority}
              onChange={(priority) => set({ priority })}
            />
          </Field>
          <Field label={own.owner}>
            <Select
              options={owners.map((value) => ({ value, label: own.owners[value] }))}
              value={options.owner}
              onChange={(owner) => set({ owner })}
            />
          </Field>
        </div>
      </Section>
      <PropertyMap {...props} />
      <Fold title={own.advanced} summary={options.numberVariable ?? undefined}>
        <VariableField
          label={own.number}
          value={options.numberVariable}
          suggest="ticket_number"
          onChange={(numberVariable) => set({ numberVariable })}
        />
      </Fold>
    </>
  );
}

function PipelineFields({ options, onChange, language, tools }: TicketProps) {
  const own = words[language];
  const pipeline = tools.pipelines.find(({ id }) => id === options.pipelineId);
  const first = { value: '', label: own.first };
  return (
    <>
      <Field label={own.pipeline}>
        <Select
          options={[first, ...tools.pipelines.map(({ id, name }) => ({ value: id, label: name }))]}
          value={options.pipelineId ?? ''}
          onChange={(pipelineId) => onChange({ ...options, pipelineId: pipelineId || null, stageId: null })}
        />
      </Field>
      {pipeline && (
        <Field label={own.stage}>
          <Select
            options={[first, ...pipeline.stages.map(({ id, name }) => ({ value: id, label: name }))]}
            value={options.stageId ?? ''}
            onChange={(stageId) => onChange({ ...options, stageId: stageId || null })}
          />
        </Field>
      )}
    </>
  );
}
