// What people read first: the greeting over an empty thread, and the instant reply to their first message (R93, R94, R107).
import { Field, TextArea } from '@parley/ui';
import type { ChannelPanelProps } from '../../channel-editor';
import { settingText } from '../../setting-text';
import { wireLimits } from '../platform';
import { ConsentSection } from './consent/consent-section';
import styles from './greeting-panel.module.css';
import { words } from './words';

export function GreetingPanel(props: ChannelPanelProps) {
  const { draft, onChange, problems, language, connected } = props;
  const own = words[language];
  const greeting = settingText(draft.settings, 'greeting');
  const set = (part: ChannelPanelProps['draft']['settings']) => onChange({ settings: { ...draft.settings, ...part } });
  return (
    <>
      <Field
        label={own.greeting}
        help={own.greetingHelp}
        error={problems['greeting']}
        aside={`${greeting.length}/${wireLimits.greeting}`}
      >
        <TextArea minRows={3} value={greeting} onChange={(text) => set({ greeting: text })} />
      </Field>
      {connected === null ? (
        <Field label={own.instantReply} help={own.instantReplyHelp} error={problems['instantReply']}>
          <TextArea
            minRows={3}
            value={settingText(draft.settings, 'instantReply')}
            onChange={(instantReply) => set({ instantReply })}
          />
        </Field>
      ) : (
        <>
          <p className={styles.elsewhere}>
            {own.replyElsewhere} {connected.flowId && <a href={`/flows/${connected.flowId}`}>{own.replyOpen}</a>}
          </p>
          <ConsentSection {...props} />
        </>
      )}
    </>
  );
}
