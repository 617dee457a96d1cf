// The browser face of ask-date.
import { defineStepEditor, type NodeBodyProps, type PanelProps } from '@parley/editor';
import { Field, SegmentedControl } from '@parley/ui';
import { CalendarClock } from 'lucide-react';
import { AskingBody, AskingSections } from '../ask-kit/asking-sections';
import { type AskDateOptions, askDateModel } from './model';
import { words } from './words';

export const askDateEditor = defineStepEditor(askDateModel, {
  icon: CalendarClock,
  words,
  NodeBody: (props: NodeBodyProps<AskDateOptions>) => <AskingBody {...props} />,
  Panel,
  summary: ({ text }) => text,
  withText: (options, path, text) => (path === 'text' ? { ...options, text } : options),
});

const kinds = ['date', 'time', 'both'] as const;

function Panel({ options, onChange, problems, language, tools }: PanelProps<AskDateOptions>) {
  const own = words[language];
  const set = (change: Partial<AskDateOptions>) => onChange({ ...options, ...change });
  const suggest = options.wants === 'time' ? 'time' : 'date';
  return (
    <AskingSections options={options} problems={problems} language={language} tools={tools} set={set} suggest={suggest}>
      <Field label={own.wants} help={own.help}>
        <SegmentedControl
          wide
          label={own.wants}
          value={options.wants}
          onChange={(wants) => set({ wants })}
          segments={kinds.map((value) => ({ value, label: own.kinds[value] }))}
        />
      </Field>
    </AskingSections>
  );
}
