// An empty thread in Messenger with the greeting over it, as somebody sees it who never wrote.
import type { PreviewProps } from '../../channel-editor';
import { settingText } from '../../setting-text';
import { words } from './words';
import styles from './messenger-preview.module.css';

export function MessengerPreview({ draft, language }: PreviewProps) {
  const own = words[language];
  const greeting = settingText(draft.settings, 'greeting').trim();
  const name = draft.name.trim() || own.pageName;
  return (
    <div className={styles.phone}>
      <header className={styles.head}>
        <span className={styles.face}>{name.slice(0, 1).toLocaleUpperCase()}</span>
        <span className={styles.who}>
          <b>{name}</b>
          <small>{own.messenger}</small>
        </span>
      </header>
      <div className={styles.thread}>
        <span className={styles.bigFace}>{name.slice(0, 1).toLocaleUpperCase()}</span>
        <b>{name}</b>
        <p className={greeting ? undefined : styles.empty}>{greeting || own.greetingEmpty}</p>
      </div>
      <span className={styles.start}>{own.getStarted}</span>
    </div>
  );
}
