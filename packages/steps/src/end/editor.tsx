// The browser face of end: a last word, if any.
import { Bubble, defineStepEditor, type PanelProps, TemplateField } from '@parley/editor';
import { Section } from '@parley/ui';
import { Flag } from 'lucide-react';
import { type EndOptions, endModel } from './model';
import { words } from './words';
import kit from '../editor-kit/kit.module.css';

export const endEditor = defineStepEditor(endModel, {
  icon: Flag,
  words,
  NodeBody: ({ stepId, options: { text }, language }) =>
    text === '' ? (
      <p className={kit.line}>{words[language].about}</p>
    ) : (
      <Bubble stepId={stepId} path="text" text={text} placeholder={words[language].placeholder} />
    ),
  Panel,
  summary: ({ text }) => text,
  withText: (options, path, text) => (path === 'text' ? { text } : options),
});

function Panel({ options, onChange, language }: PanelProps<EndOptions>) {
  const own = words[language];
  return (
    <Section title={own.text}>
      <TemplateField
        label={own.text}
        hideLabel
        path="text"
        value={options.text}
        placeholder={own.placeholder}
        onChange={(text) => onChange({ text })}
      />
    </Section>
  );
}
