// The browser face of ask-question: the bubble as the visitor sees it, and where the answer goes.
import { Bubble, defineStepEditor, type NodeBodyProps, type PanelProps, tokenLabel } from '@parley/editor';
import { Chip } from '@parley/ui';
import { MessageCircleQuestion } from 'lucide-react';
import kit from '../editor-kit/kit.module.css';
import { askQuestionModel } from './model';
import { QuestionPanel } from './question-panel';
import type { AskQuestionOptions } from './schema';
import { words } from './words';

export const askQuestionEditor = defineStepEditor(askQuestionModel, {
  icon: MessageCircleQuestion,
  words,
  NodeBody,
  Panel: (props: PanelProps<AskQuestionOptions>) => <QuestionPanel {...props} />,
  summary: ({ text }) => text,
  withText: (options, path, text) => (path === 'text' ? { ...options, text } : options),
});

function NodeBody({ stepId, options: { text, variable }, language }: NodeBodyProps<AskQuestionOptions>) {
  const own = words[language];
  return (
    <>
      <Bubble stepId={stepId} path="text" text={text} placeholder={own.placeholder} />
      {variable !== null && (
        <p className={kit.line}>
          {own.storedIn} <Chip>{tokenLabel(variable)}</Chip>
        </p>
      )}
    </>
  );
}
