// Steps of a channel's wizard as parts of its settings, one below the other.
import type { ChannelStep } from '@parley/channels/editors';
import { useChannelLanguage } from '../connect/use-channel-tools';
import type { ChannelSettingsProps } from './channel-settings-props';
import styles from './channel-settings.module.css';
import type { ChannelChange } from './use-channel-change';

export interface StepPartsProps extends ChannelSettingsProps {
  change: ChannelChange;
  steps: readonly ChannelStep[];
}

export function StepParts({ channel, editor, tools, change, steps }: StepPartsProps) {
  const language = useChannelLanguage();
  return steps.map(({ id, Panel }) => (
    <section key={id} className={styles.part} aria-label={editor.words[language].steps[id]?.title}>
      <h3>{editor.words[language].steps[id]?.title}</h3>
      <p>{editor.words[language].steps[id]?.help}</p>
      <Panel
        draft={change.draft}
        onChange={change.change}
        problems={change.problems}
        language={language}
        tools={tools}
        connected={{ ...channel, secrets: {} }}
      />
    </section>
  ));
}
