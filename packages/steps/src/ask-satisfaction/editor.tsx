// The browser face of ask-satisfaction: the question; the five faces are always the same.
import { defineStepEditor, type NodeBodyProps, type PanelProps } from '@parley/editor';
import { Smile } from 'lucide-react';
import { AskingBody, AskingSections } from '../ask-kit/asking-sections';
import kit from '../editor-kit/kit.module.css';
import { askSatisfactionModel } from './model';
import { type AskSatisfactionOptions, faces } from './schema';
import { words } from './words';

export const askSatisfactionEditor = defineStepEditor(askSatisfactionModel, {
  icon: Smile,
  words,
  NodeBody,
  Panel,
  summary: ({ text }) => text,
  withText: (options, path, text) => (path === 'text' ? { ...options, text } : options),
});

function NodeBody(props: NodeBodyProps<AskSatisfactionOptions>) {
  return (
    <AskingBody {...props}>
      <p className={kit.line}>{faces.join(' ')}</p>
    </AskingBody>
  );
}

function Panel({ options, onChange, problems, language, tools }: PanelProps<AskSatisfactionOptions>) {
  return (
    <AskingSections
      options={options}
      problems={problems}
      language={language}
      tools={tools}
      set={(change) => onChange({ ...options, ...change })}
      suggest="satisfaction"
    >
      <p className={kit.line}>{words[language].counts}</p>
    </AskingSections>
  );
}
