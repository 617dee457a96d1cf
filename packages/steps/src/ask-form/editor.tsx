// The browser face of ask-form: which form, the fields it asks, and whether the form has changed since.
import { defineStepEditor, type NodeBodyProps, type PanelProps } from '@parley/editor';
import type { FormDefinition } from '@parley/forms';
import type { JsonValue } from '@parley/primitives';
import { Button, Callout, Chip, Field, Select } from '@parley/ui';
import { ClipboardList } from 'lucide-react';
import { AskingSections } from '../ask-kit/asking-sections';
import { NodeFacts } from '../editor-kit/facts';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { askFormModel } from './model';
import { sameJson } from './same-json';
import { askedFields, type AskFormOptions } from './schema';
import { words } from './words';

export const askFormEditor = defineStepEditor(askFormModel, {
  icon: ClipboardList,
  words,
  NodeBody,
  Panel,
  summary: (options) =>
    [options.text, ...askedFields(options).map(({ label }) => label)].filter((text) => text !== '').join(' · '),
  withText: (options, path, text) => (path === 'text' ? { ...options, text } : options),
});

function NodeBody({ options, language, tools }: NodeBodyProps<AskFormOptions>) {
  const own = words[language];
  const form = tools.forms.find(({ id }) => id === options.formId);
  const asked = askedFields(options).map(({ key, label }) => label || key);
  return (
    <NodeFacts
      facts={[
        { name: own.form, value: form?.name ?? options.formId ?? own.choose },
        { name: own.fields, value: asked.join(' · ') },
      ]}
    />
  );
}

function Panel({ options, onChange, problems, language, tools }: PanelProps<AskFormOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  const set = (change: Partial<AskFormOptions>) => onChange({ ...options, ...change });
  const now = tools.forms.find(({ id }) => id === options.formId)?.definition;
  const isOld = now !== undefined && !sameJson(copyOf(now).fields, options.fields);
  return (
    <AskingSections
      options={options}
      problems={problems}
      language={language}
      tools={tools}
      set={set}
      suggest="form"
      title={own.opening}
      keepsProperty={false}
    >
      <Field label={own.form} help={tools.forms.length === 0 ? own.noForms : own.help} error={problem('formId')}>
        <Select
          options={tools.forms.map(({ id, name }) => ({ value: id, label: name }))}
          value={options.formId}
          placeholder={own.choose}
          onChange={(formId) => {
            const chosen = tools.forms.find(({ id }) => id === formId)?.definition;
            set({ formId, ...(chosen ? copyOf(chosen) : { fields: [], translations: {} }) });
          }}
        />
      </Field>
      {isOld && (
        <Callout
          tone="warn"
          action={
            <Button size="small" onClick={() => set(copyOf(now))}>
              {own.renew}
            </Button>
          }
        >
          {own.changed}
        </Callout>
      )}
      {options.fields.length > 0 && (
        <span className={kit.limits}>
          {askedFields(options).map(({ key, label }) => (
            <Chip key={key}>{label || key}</Chip>
          ))}
        </span>
      )}
      {askedFields(options).some(({ kind }) => kind === 'file') && <p className={kit.line}>{own.files}</p>}
    </AskingSections>
  );
}

/** As the step keeps it: plain data, so that a flow in a file is whole. */
function copyOf({
  fields,
  language,
  translations = {},
}: FormDefinition): Pick<AskFormOptions, 'fields' | 'language' | 'translations'> {
  const plain: { fields: JsonValue[]; translations: Record<string, JsonValue> } = JSON.parse(
    JSON.stringify({ fields, translations }),
  );
  return { ...plain, language };
}
