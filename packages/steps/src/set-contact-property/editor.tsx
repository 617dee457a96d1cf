// The browser face of set-contact-property.
import { defineStepEditor, type NodeBodyProps, type PanelProps, TemplateField, tokenLabel } from '@parley/editor';
import { Section } from '@parley/ui';
import { UserRoundPen } from 'lucide-react';
import { NodeFacts } from '../editor-kit/facts';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { PropertyField } from '../editor-kit/property-field';
import { type SetContactPropertyOptions, setContactPropertyModel } from './model';
import { words } from './words';

export const setContactPropertyEditor = defineStepEditor(setContactPropertyModel, {
  icon: UserRoundPen,
  words,
  NodeBody,
  Panel,
  summary: ({ property, value }) => `${property ?? ''} ${value}`.trim(),
});

function NodeBody({ options: { property, value }, language, tools }: NodeBodyProps<SetContactPropertyOptions>) {
  const own = words[language];
  const known = tools.contactProperties.find(({ id }) => id === property);
  const name = known?.name ?? (property === null ? own.choose : tokenLabel(property));
  return <NodeFacts facts={[{ name, value: value || '–' }]} />;
}

function Panel({ options, onChange, problems, language, tools }: PanelProps<SetContactPropertyOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  return (
    <Section title={own.label}>
      <div className={kit.stack}>
        <PropertyField
          label={own.property}
          properties={tools.contactProperties}
          value={options.property}
          none={own.choose}
          error={problem('property')}
          onChange={(property) => onChange({ ...options, property })}
        />
        <TemplateField
          label={own.value}
          minRows={1}
          value={options.value}
          onChange={(value) => onChange({ ...options, value })}
        />
      </div>
    </Section>
  );
}
