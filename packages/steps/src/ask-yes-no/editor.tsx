// The browser face of ask-yes-no.
import { defineStepEditor, type NodeBodyProps, type PanelProps, TemplateField } from '@parley/editor';
import { Fold } from '@parley/ui';
import { CircleCheck } from 'lucide-react';
import { AskingBody, AskingSections } from '../ask-kit/asking-sections';
import kit from '../editor-kit/kit.module.css';
import { type AskYesNoOptions, askYesNoModel } from './model';
import { words } from './words';

export const askYesNoEditor = defineStepEditor(askYesNoModel, {
  icon: CircleCheck,
  words,
  NodeBody: (props: NodeBodyProps<AskYesNoOptions>) => <AskingBody {...props} />,
  Panel,
  summary: ({ text }) => text,
  withText: (options, path, text) =>
    path === 'text' || path === 'yesLabel' || path === 'noLabel' ? { ...options, [path]: text } : options,
});

function Panel({ options, onChange, problems, language, tools }: PanelProps<AskYesNoOptions>) {
  const own = words[language];
  const set = (change: Partial<AskYesNoOptions>) => onChange({ ...options, ...change });
  return (
    <>
      <AskingSections
        options={options}
        problems={problems}
        language={language}
        tools={tools}
        set={set}
        suggest="agreed"
      />
      <Fold title={own.labels} summary={[options.yesLabel, options.noLabel].filter(Boolean).join(' / ') || undefined}>
        <div className={kit.stack}>
          <TemplateField
            label={own.yesLabel}
            path="yesLabel"
            minRows={1}
            value={options.yesLabel}
            placeholder={own.exits.yes}
            onChange={(yesLabel) => set({ yesLabel })}
          />
          <TemplateField
            label={own.noLabel}
            path="noLabel"
            minRows={1}
            value={options.noLabel}
            placeholder={own.exits.no}
            onChange={(noLabel) => set({ noLabel })}
          />
        </div>
      </Fold>
    </>
  );
}
