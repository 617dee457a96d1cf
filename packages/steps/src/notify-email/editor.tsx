// The browser face of notify-email.
import { defineStepEditor, type NodeBodyProps, type PanelProps, TemplateField } from '@parley/editor';
import { Section } from '@parley/ui';
import { MailPlus } from 'lucide-react';
import { NodeFacts } from '../editor-kit/facts';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { type NotifyEmailOptions, notifyEmailModel } from './model';
import { words } from './words';

export const notifyEmailEditor = defineStepEditor(notifyEmailModel, {
  icon: MailPlus,
  words,
  NodeBody,
  Panel,
  summary: ({ subject }) => subject,
});

function NodeBody({ options: { to, subject }, language }: NodeBodyProps<NotifyEmailOptions>) {
  const own = words[language];
  return (
    <NodeFacts
      facts={[
        { name: own.to, value: to || '…' },
        { name: own.subject, value: subject },
      ]}
    />
  );
}

function Panel({ options, onChange, problems, language }: PanelProps<NotifyEmailOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  const set = (change: Partial<NotifyEmailOptions>) => onChange({ ...options, ...change });
  return (
    <Section title={own.mail}>
      <div className={kit.stack}>
        <TemplateField
          label={own.to}
          minRows={1}
          value={options.to}
          placeholder={own.toExample}
          help={own.toHelp}
          error={problem('to')}
          onChange={(to) => set({ to })}
        />
        <TemplateField
          label={own.subject}
          minRows={1}
          value={options.subject}
          placeholder={own.subjectExample}
          error={problem('subject')}
          onChange={(subject) => set({ subject })}
        />
        <TemplateField
          label={own.text}
          minRows={4}
          value={options.text}
          placeholder={own.textExample}
          error={problem('text')}
          onChange={(text) => set({ text })}
        />
      </div>
    </Section>
  );
}
