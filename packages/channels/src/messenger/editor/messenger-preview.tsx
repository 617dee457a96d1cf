// The page's Messenger as a visitor finds it, with what is written right now (R96).
import { MessengerIcon, SegmentedControl } from '@parley/ui';
import { useState } from 'react';
import type { ChannelPreviewProps } from '../../channel-editor';
import styles from './messenger.module.css';
import { textOf } from './text-of';
import { messengerWords } from './words';

export function MessengerPreview({ draft, language }: ChannelPreviewProps) {
  const words = messengerWords[language];
  const [shown, setShown] = useState<'greeting' | 'instant'>('greeting');
  const name = textOf(draft.settings, 'pageName') || words.pageName;
  return (
    <div className={styles.preview}>
      <SegmentedControl
        label={words.preview}
        value={shown}
        onChange={setShown}
        segments={[
          { value: 'greeting', label: words.greeting },
          { value: 'instant', label: words.instantTitle },
        ]}
      />
      <div className={styles.phone} role="img" aria-label={words.preview}>
        <div className={styles.who}>
          <span className={styles.face}>
            <MessengerIcon size={24} />
          </span>
          <b>{name}</b>
          <small>Messenger</small>
        </div>
        {shown === 'greeting' ? (
          <>
            <p className={styles.greeting}>{textOf(draft.settings, 'greeting') || words.greetingPlaceholder}</p>
            <span className={styles.start}>{words.start}</span>
          </>
        ) : (
          <>
            <p className={styles.mine}>{words.visitor}</p>
            <p className={styles.theirs}>{words.later}</p>
          </>
        )}
      </div>
    </div>
  );
}
