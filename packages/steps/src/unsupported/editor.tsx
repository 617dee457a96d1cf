// The browser face of a step that was imported and has no kind here: readable, but only to be replaced.
import { defineStepEditor, type NodeBodyProps, type PanelProps } from '@parley/editor';
import { Callout, Fold, Section, TextArea } from '@parley/ui';
import { PackageQuestionMark } from 'lucide-react';
import { NodeFacts } from '../editor-kit/facts';
import { type UnsupportedOptions, unsupportedModel } from './model';
import { words } from './words';

export const unsupportedEditor = defineStepEditor(unsupportedModel, {
  icon: PackageQuestionMark,
  words,
  NodeBody,
  Panel,
  summary: ({ title }) => title,
  hidden: true,
});

function NodeBody({ options: { title, source, sourceKind }, language }: NodeBodyProps<UnsupportedOptions>) {
  const own = words[language];
  return (
    <NodeFacts
      facts={[
        { name: own.from, value: source },
        { name: own.was, value: [sourceKind, title].filter(Boolean).join(': ') },
      ]}
    />
  );
}

function Panel({ options, language }: PanelProps<UnsupportedOptions>) {
  const own = words[language];
  return (
    <>
      <Section title={own.about}>
        <Callout tone="warn">{own.help}</Callout>
      </Section>
      <Fold title={own.original}>
        <TextArea
          code
          readOnly
          label={own.original}
          value={JSON.stringify(options.original, null, 2)}
          onChange={() => undefined}
        />
      </Fold>
    </>
  );
}
