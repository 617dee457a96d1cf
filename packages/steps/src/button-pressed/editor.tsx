// The browser face of the button-pressed trigger: which payloads start it.
import { defineStepEditor, type NodeBodyProps, type PanelProps } from '@parley/editor';
import { Chip, Field, Section, TextArea } from '@parley/ui';
import { SquareMousePointer } from 'lucide-react';
import { useState } from 'react';
import { useFieldProblem } from '../editor-kit/field-problem';
import kit from '../editor-kit/kit.module.css';
import { type ButtonPressedOptions, buttonPressedModel } from './model';
import { words } from './words';

export const buttonPressedEditor = defineStepEditor(buttonPressedModel, {
  icon: SquareMousePointer,
  words,
  NodeBody,
  Panel,
  starts: 'at-once',
  summary: ({ payloads }) => payloads.join(', '),
});

function NodeBody({ options: { payloads }, language }: NodeBodyProps<ButtonPressedOptions>) {
  if (payloads.length === 0) return <p className={kit.line}>{words[language].choose}</p>;
  return (
    <span className={kit.limits}>
      {payloads.map((payload) => (
        <Chip key={payload}>{payload}</Chip>
      ))}
    </span>
  );
}

function Panel({ options: { payloads }, onChange, problems, language }: PanelProps<ButtonPressedOptions>) {
  const own = words[language];
  const problem = useFieldProblem(problems);
  const [written, setWritten] = useState(payloads.join('\n'));
  return (
    <Section title={own.label}>
      <Field label={own.payloads} help={own.help} error={problem('payloads')}>
        <TextArea
          code
          value={written}
          placeholder={own.placeholder}
          onChange={(next) => {
            setWritten(next);
            const lines = next.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim().slice(0, 1_000)]));
            onChange({ payloads: [...new Set(lines)].slice(0, 50) });
          }}
        />
      </Field>
    </Section>
  );
}
