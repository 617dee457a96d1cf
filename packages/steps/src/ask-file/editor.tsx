// The browser face of ask-file.
import { defineStepEditor, type NodeBodyProps, type PanelProps } from '@parley/editor';
import { SegmentedControl } from '@parley/ui';
import { Paperclip } from 'lucide-react';
import { AskingBody, AskingSections } from '../ask-kit/asking-sections';
import { accepts, type AskFileOptions, askFileModel } from './model';
import { words } from './words';

export const askFileEditor = defineStepEditor(askFileModel, {
  icon: Paperclip,
  words,
  NodeBody: (props: NodeBodyProps<AskFileOptions>) => <AskingBody {...props} />,
  Panel,
  summary: ({ text }) => text,
  withText: (options, path, text) => (path === 'text' ? { ...options, text } : options),
});

function Panel({ options, onChange, problems, language, tools }: PanelProps<AskFileOptions>) {
  const own = words[language];
  const set = (change: Partial<AskFileOptions>) => onChange({ ...options, ...change });
  return (
    <AskingSections options={options} problems={problems} language={language} tools={tools} set={set} suggest="file">
      <SegmentedControl
        wide
        label={own.accept}
        value={options.accept}
        onChange={(accept) => set({ accept })}
        segments={accepts.map((value) => ({ value, label: own.accepts[value] }))}
      />
    </AskingSections>
  );
}
