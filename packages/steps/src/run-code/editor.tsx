// The browser face of run-code.
import { defineStepEditor, type NodeBodyProps, type PanelProps } from '@parley/editor';
import { Field, Section, TextArea } from '@parley/ui';
import { Code } from 'lucide-react';
import { SavedRows } from '../answer-kit/saved-rows';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { runCodeModel } from './model';
import type { RunCodeOptions } from './schema';
import { words } from './words';

export const runCodeEditor = defineStepEditor(runCodeModel, {
  icon: Code,
  words,
  NodeBody,
  Panel,
  summary: ({ source }) => source.trim().split('\n')[0] ?? '',
  // The test panel runs no code: the answer is empty but good.
  pretend: () => ({ exit: 'done', values: {} }),
});

function NodeBody({ options: { source }, language }: NodeBodyProps<RunCodeOptions>) {
  const lines = source.trim() === '' ? 0 : source.trim().split('\n').length;
  return (
    <p className={kit.line}>
      {lines} {words[language].lines}
    </p>
  );
}

function Panel({ options, onChange, problems, language }: PanelProps<RunCodeOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  return (
    <>
      <Section title={own.code}>
        <div className={kit.stack}>
          <Field label={own.code} hideLabel help={own.help} error={problem('source')}>
            <TextArea
              code
              minRows={8}
              value={options.source}
              placeholder={own.example}
              onChange={(source) => onChange({ ...options, source })}
            />
          </Field>
          <p className={kit.line}>{own.off}</p>
        </div>
      </Section>
      <Section title={own.saves}>
        <SavedRows saves={options.saves} language={language} onChange={(saves) => onChange({ ...options, saves })} />
      </Section>
    </>
  );
}
