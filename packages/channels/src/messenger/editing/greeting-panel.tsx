// The greeting over an empty thread in Messenger (R93).
import { Field, TextArea } from '@parley/ui';
import type { ChannelPanelProps } from '../../channel-editor';
import { settingText } from '../../setting-text';
import { wireLimits } from '../platform';
import { words } from './words';

export function GreetingPanel({ draft, onChange, problems, language }: ChannelPanelProps) {
  const own = words[language];
  const greeting = settingText(draft.settings, 'greeting');
  return (
    <Field
      label={own.greeting}
      help={own.greetingHelp}
      error={problems['greeting']}
      aside={`${greeting.length}/${wireLimits.greeting}`}
    >
      <TextArea
        minRows={3}
        value={greeting}
        onChange={(text) => onChange({ settings: { ...draft.settings, greeting: text } })}
      />
    </Field>
  );
}
