// The browser face of watch-agent-joined: once, or each time.
import { defineStepEditor, type NodeBodyProps, type PanelProps } from '@parley/editor';
import { FormRow, Section, Switch } from '@parley/ui';
import { UserRoundCheck } from 'lucide-react';
import kit from '../editor-kit/kit.module.css';
import { watchAgentJoinedModel, type WatchAgentJoinedOptions } from './model';
import { words } from './words';

export const watchAgentJoinedEditor = defineStepEditor(watchAgentJoinedModel, {
  icon: UserRoundCheck,
  words,
  NodeBody,
  Panel,
  summary: ({ everyTime }, language) => (everyTime ? words[language].everyTime : words[language].first),
});

function NodeBody({ options: { everyTime }, language }: NodeBodyProps<WatchAgentJoinedOptions>) {
  return <p className={kit.line}>{everyTime ? words[language].everyTime : words[language].first}</p>;
}

function Panel({ options, onChange, language }: PanelProps<WatchAgentJoinedOptions>) {
  const own = words[language];
  return (
    <Section title={own.title}>
      <div className={kit.stack}>
        <FormRow label={own.everyTime} help={own.everyTimeHelp}>
          <Switch on={options.everyTime} onChange={(everyTime) => onChange({ everyTime })} />
        </FormRow>
        <p className={kit.line}>{own.help}</p>
      </div>
    </Section>
  );
}
