// Messenger on a phone with the words as they are being written: the greeting, the instant reply, the question of consent (R96).
import { SegmentedControl } from '@parley/ui';
import { useState } from 'react';
import type { PreviewProps } from '../../../channel-editor';
import { settingText } from '../../../setting-text';
import { readConsent } from '../consent/read-consent';
import { words } from '../words';
import { ConsentPicture, GreetingPicture, ReplyPicture } from './pictures';
import styles from './messenger-preview.module.css';

type Shown = 'greeting' | 'reply' | 'consent';

export function MessengerPreview({ draft, language }: PreviewProps) {
  const own = words[language];
  const [chosen, setChosen] = useState<Shown>('greeting');
  const choices: Shown[] = ['greeting'];
  if ('instantReply' in draft.settings) choices.push('reply');
  if (readConsent(draft.settings).apply) choices.push('consent');
  const shown = choices.includes(chosen) ? chosen : 'greeting';
  const labels = { greeting: own.greeting, reply: own.instantReply, consent: own.consent };
  const name = draft.name.trim() || settingText(draft.settings, 'pageName') || own.pageName;
  const picture = { draft, language, name };
  return (
    <div className={styles.stage}>
      {choices.length > 1 && (
        <SegmentedControl
          label={own.previewOf}
          value={shown}
          onChange={setChosen}
          segments={choices.map((value) => ({ value, label: labels[value] }))}
        />
      )}
      <div className={styles.phone}>
        <header className={styles.head}>
          <span className={styles.face}>{name.slice(0, 1).toLocaleUpperCase()}</span>
          <span className={styles.who}>
            <b>{name}</b>
            <small>{own.messenger}</small>
          </span>
        </header>
        {shown === 'greeting' && <GreetingPicture {...picture} />}
        {shown === 'reply' && <ReplyPicture {...picture} />}
        {shown === 'consent' && <ConsentPicture {...picture} />}
      </div>
    </div>
  );
}
