// The browser face of the message-received trigger.
import { defineStepEditor, type NodeBodyProps, type PanelProps, VariableField } from '@parley/editor';
import { Chip, Field, Section, TextField } from '@parley/ui';
import { MessageSquareMore } from 'lucide-react';
import { useState } from 'react';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { type MessageReceivedOptions, messageReceivedModel } from './model';
import { words } from './words';

export const messageReceivedEditor = defineStepEditor(messageReceivedModel, {
  icon: MessageSquareMore,
  words,
  NodeBody,
  Panel,
  starts: 'by-message',
  summary: ({ keywords, pattern }, language) =>
    [...keywords, ...(pattern === '' ? [] : [pattern])].join(', ') || words[language].any,
});

function NodeBody({ options: { keywords, pattern }, language }: NodeBodyProps<MessageReceivedOptions>) {
  if (keywords.length === 0 && pattern === '') return <p className={kit.line}>{words[language].any}</p>;
  return (
    <p className={kit.line}>
      {keywords.length > 0 && words[language].with}{' '}
      {keywords.map((keyword) => (
        <span key={keyword}>
          <Chip>{keyword}</Chip>{' '}
        </span>
      ))}
      {pattern !== '' && (
        <>
          {words[language].like} <code>{pattern}</code>
        </>
      )}
    </p>
  );
}

function Panel({ options, onChange, problems, language }: PanelProps<MessageReceivedOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  const [written, setWritten] = useState(options.keywords.join(', '));
  return (
    <Section title={own.label}>
      <div className={kit.stack}>
        <Field label={own.keywords} help={own.keywordsHelp}>
          <TextField
            value={written}
            placeholder={own.placeholder}
            onChange={(next) => {
              setWritten(next);
              const keywords = next
                .split(',')
                .flatMap((word) => (word.trim() === '' ? [] : [word.trim().slice(0, 80)]));
              onChange({ ...options, keywords: keywords.slice(0, 50) });
            }}
          />
        </Field>
        <Field label={own.pattern} help={own.patternHelp} error={problem('pattern')}>
          <TextField
            code
            value={options.pattern}
            placeholder="(order|ordre)\s*\d+"
            maxLength={400}
            onChange={(pattern) => onChange({ ...options, pattern })}
          />
        </Field>
        <VariableField
          label={own.keep}
          value={options.variable}
          suggest="message"
          onChange={(variable) => onChange({ ...options, variable })}
        />
      </div>
    </Section>
  );
}
