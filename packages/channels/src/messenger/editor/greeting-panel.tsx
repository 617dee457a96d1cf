// Second step of Messenger: what stands there before the first message (R93), and where the instant reply is written (R94).
import { Callout, Checkbox, Field, TextArea } from '@parley/ui';
import type { ChannelPanelProps, ChannelStep } from '../../channel-editor';
import { textOf } from './text-of';
import { messengerWords } from './words';

const longest = 160;

export const greetingStep: ChannelStep = {
  id: 'greeting',
  words: {
    en: { title: 'Greeting', help: 'What visitors read before they write.' },
    sv: { title: 'Hälsning', help: 'Vad besökare läser innan de skriver.' },
  },
  Panel: GreetingPanel,
  check: () => ({}),
};

function GreetingPanel({ draft, onChange, language }: ChannelPanelProps) {
  const words = messengerWords[language];
  const greeting = textOf(draft.settings, 'greeting');
  const set = (change: Record<string, string | boolean>) => onChange({ settings: { ...draft.settings, ...change } });
  return (
    <>
      <Field label={words.greeting} help={words.greetingHelp} aside={`${greeting.length}/${longest}`}>
        <TextArea
          value={greeting}
          maxLength={longest}
          placeholder={words.greetingPlaceholder}
          onChange={(text) => set({ greeting: text })}
        />
      </Field>
      <Callout title={words.instantTitle}>{words.instant}</Callout>
      <Checkbox
        checked={draft.settings['humanAgentApproved'] === true}
        label={words.human}
        help={words.humanHelp}
        onChange={(humanAgentApproved) => set({ humanAgentApproved })}
      />
    </>
  );
}
