// The browser face of the form-submitted trigger: which form, and the fields it brings.
import { defineStepEditor, type NodeBodyProps, type PanelProps } from '@parley/editor';
import { Chip, Field, Section, Select } from '@parley/ui';
import { FileInput } from 'lucide-react';
import { NodeFacts } from '../editor-kit/facts';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { type FormSubmittedOptions, formSubmittedModel } from './model';
import { words } from './words';

export const formSubmittedEditor = defineStepEditor(formSubmittedModel, {
  icon: FileInput,
  words,
  NodeBody,
  Panel,
  starts: 'by-form',
  summary: ({ fields }) => fields.map(({ key }) => key).join(', '),
});

function NodeBody({ options: { formId, fields }, language, tools }: NodeBodyProps<FormSubmittedOptions>) {
  const own = words[language];
  const form = tools.forms.find(({ id }) => id === formId);
  return (
    <NodeFacts
      facts={[
        { name: own.form, value: form?.name ?? (formId === null ? own.choose : formId) },
        { name: own.fields, value: fields.map(({ key }) => `{{${key}}}`).join(' ') },
      ]}
    />
  );
}

function Panel({ options, onChange, problems, language, tools }: PanelProps<FormSubmittedOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  return (
    <Section title={own.label}>
      <div className={kit.stack}>
        <Field label={own.form} help={tools.forms.length === 0 ? own.noForms : own.help} error={problem('formId')}>
          <Select
            options={tools.forms.map(({ id, name }) => ({ value: id, label: name }))}
            value={options.formId}
            placeholder={own.choose}
            onChange={(formId) => {
              const form = tools.forms.find(({ id }) => id === formId);
              onChange({ formId, fields: form ? form.fields.map(({ key, type }) => ({ key, type })) : [] });
            }}
          />
        </Field>
        {options.fields.length > 0 && (
          <span className={kit.limits}>
            {options.fields.map(({ key }) => (
              <Chip key={key}>{key}</Chip>
            ))}
          </span>
        )}
      </div>
    </Section>
  );
}
