// The browser face of send-transcript.
import { defineStepEditor, type NodeBodyProps, type PanelProps, TemplateField, TokenText } from '@parley/editor';
import { Section } from '@parley/ui';
import { ScrollText } from 'lucide-react';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { type SendTranscriptOptions, sendTranscriptModel } from './model';
import { words } from './words';

export const sendTranscriptEditor = defineStepEditor(sendTranscriptModel, {
  icon: ScrollText,
  words,
  NodeBody,
  Panel,
  summary: ({ to }) => to,
  pretend: () => ({ exit: 'sent', values: {} }),
});

function NodeBody({ options: { to }, language }: NodeBodyProps<SendTranscriptOptions>) {
  const own = words[language];
  return (
    <p className={kit.line}>
      {own.to}: <b>{to === '' ? own.visitor : <TokenText text={to} />}</b>
    </p>
  );
}

function Panel({ options: { to }, onChange, problems, language }: PanelProps<SendTranscriptOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  return (
    <Section title={own.label}>
      <TemplateField
        label={own.to}
        minRows={1}
        value={to}
        placeholder={own.toExample}
        help={own.toHelp}
        error={problem('to')}
        onChange={(next) => onChange({ to: next })}
      />
    </Section>
  );
}
