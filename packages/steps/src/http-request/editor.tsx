// The browser face of http-request.
import {
  defineStepEditor,
  type NodeBodyProps,
  type PanelProps,
  TemplateField,
  TokenText,
  VariableField,
} from '@parley/editor';
import { Field, Fold, FormRow, NumberField, Section, Select } from '@parley/ui';
import { Webhook } from 'lucide-react';
import { SavedRows } from '../answer-kit/saved-rows';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { httpRequestModel } from './model';
import { HeaderRows } from './header-rows';
import { type HttpRequestOptions, methods } from './schema';
import { words } from './words';

type HttpProps = PanelProps<HttpRequestOptions>;

export const httpRequestEditor = defineStepEditor(httpRequestModel, {
  icon: Webhook,
  words,
  NodeBody,
  Panel,
  summary: ({ method, url }) => `${method} ${url}`,
  // The test panel calls nobody: the answer is empty but good.
  pretend: () => ({ exit: 'done', values: { status: 200 } }),
});

function NodeBody({ options: { method, url }, language }: NodeBodyProps<HttpRequestOptions>) {
  return (
    <p className={kit.line}>
      <b>{method}</b> <TokenText text={url || words[language].url} />
    </p>
  );
}

function Panel(props: HttpProps) {
  const { options, onChange, language } = props;
  const own = words[language];
  const set = (change: Partial<HttpRequestOptions>) => onChange({ ...options, ...change });
  return (
    <>
      <RequestFields {...props} />
      <Section title={own.headers}>
        <HeaderRows {...props} />
      </Section>
      <Section title={own.saves}>
        <SavedRows saves={options.saves} language={language} onChange={(saves) => set({ saves })} />
      </Section>
      <Fold title={own.advanced}>
        <div className={kit.stack}>
          <VariableField
            label={own.status}
            value={options.statusVariable}
            suggest="http_status"
            onChange={(statusVariable) => set({ statusVariable })}
          />
          <FormRow label={own.tries}>
            <NumberField min={1} max={3} value={options.tries} onChange={(tries) => set({ tries: tries ?? 2 })} />
          </FormRow>
          <FormRow label={own.timeout}>
            <NumberField
              min={1}
              max={30}
              value={options.timeoutSeconds}
              onChange={(timeoutSeconds) => set({ timeoutSeconds: timeoutSeconds ?? 10 })}
            />
          </FormRow>
        </div>
      </Fold>
    </>
  );
}

function RequestFields({ options, onChange, problems, language }: HttpProps) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  const set = (change: Partial<HttpRequestOptions>) => onChange({ ...options, ...change });
  return (
    <Section title={own.request}>
      <div className={kit.stack}>
        <Field label={own.method}>
          <Select
            options={methods.map((value) => ({ value, label: value }))}
            value={options.method}
            onChange={(method) => set({ method })}
          />
        </Field>
        <TemplateField
          label={own.url}
          minRows={1}
          value={options.url}
          placeholder={own.urlExample}
          help={own.privateNote}
          error={problem('url')}
          onChange={(url) => set({ url })}
        />
        {options.method !== 'GET' && (
          <TemplateField
            label={own.body}
            minRows={3}
            value={options.body}
            placeholder={own.bodyExample}
            help={own.bodyHelp}
            error={problem('body')}
            onChange={(body) => set({ body })}
          />
        )}
      </div>
    </Section>
  );
}
