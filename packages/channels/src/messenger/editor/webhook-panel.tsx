// What is to be entered at Meta so that messages arrive here.
import { Badge, CopyField } from '@parley/ui';
import type { ChannelUsePanelProps } from '../../channel-editor';
import styles from './messenger.module.css';
import { textOf } from './text-of';
import { messengerWords } from './words';

const fields = ['messages', 'messaging_postbacks', 'messaging_referrals', 'message_deliveries', 'message_reads', 'message_echoes'];

export function WebhookPanel({ channel, draft, language, tools }: ChannelUsePanelProps) {
  const words = messengerWords[language];
  const token = draft ? textOf(draft.secrets, 'verifyToken') : '';
  const copy = { copyText: words.copy, copiedText: words.copied };
  return (
    <div className={styles.use}>
      <h3>{words.steps}</h3>
      <section>
        <p>{words.callback}</p>
        <CopyField label={words.callback} value={`${tools.origin}/webhooks/messenger/${channel.publicKey}`} {...copy} />
      </section>
      <section>
        <p>{words.verifyToken}</p>
        {token ? <CopyField label={words.verifyToken} value={token} {...copy} /> : <p>{words.tokenLater}</p>}
      </section>
      <section>
        <p>{words.fields}</p>
        <span className={styles.fields}>
          {fields.map((field) => (
            <Badge key={field}>{field}</Badge>
          ))}
        </span>
      </section>
    </div>
  );
}
