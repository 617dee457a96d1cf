// The browser face of ask-consent.
import { defineStepEditor, type NodeBodyProps, type PanelProps, TemplateField } from '@parley/editor';
import { ShieldCheck } from 'lucide-react';
import { AskingBody, AskingSections } from '../ask-kit/asking-sections';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { type AskConsentOptions, askConsentModel } from './model';
import { words } from './words';

export const askConsentEditor = defineStepEditor(askConsentModel, {
  icon: ShieldCheck,
  words,
  NodeBody: (props: NodeBodyProps<AskConsentOptions>) => <AskingBody {...props} />,
  Panel,
  summary: ({ text }) => text,
  withText: (options, path, text) =>
    path === 'text' || path === 'agreeLabel' || path === 'declineLabel' ? { ...options, [path]: text } : options,
});

function Panel({ options, onChange, problems, language, tools }: PanelProps<AskConsentOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  const set = (change: Partial<AskConsentOptions>) => onChange({ ...options, ...change });
  return (
    <AskingSections options={options} problems={problems} language={language} tools={tools} set={set} suggest="consent">
      <p className={kit.line}>{own.legal}</p>
      {(['agreeLabel', 'declineLabel'] as const).map((path) => (
        <TemplateField
          key={path}
          label={own[path]}
          path={path}
          minRows={1}
          value={options[path]}
          error={problem(path)}
          onChange={(text) => set({ [path]: text })}
        />
      ))}
    </AskingSections>
  );
}
