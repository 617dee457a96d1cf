// The chat on a customer's page, as it will be with the settings that are not saved yet.
import { classNames, judgeColour } from '@parley/ui';
import { ArrowUp, ChevronDown, MessageSquare, X } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { PreviewProps } from '../../channel-editor';
import { settingText } from '../../setting-text';
import { words } from './words';
import styles from './chat-preview.module.css';

export function ChatPreview({ draft, language, tools, device }: PreviewProps) {
  const own = words[language];
  const { settings } = draft;
  const spoken = words[settings['locale'] === 'sv' ? 'sv' : 'en'];
  const place = settings['position'] === 'left' ? styles.left : styles.right;
  const welcome = settingText(settings, 'welcome');
  return (
    <div className={classNames(styles.device, styles[device], place)} style={brandOf(settings, tools.workspace.colour)}>
      {device === 'desktop' && (
        <div className={styles.bar}>
          <i />
          <i />
          <i />
          <span>{own.site}</span>
        </div>
      )}
      <div className={styles.page}>
        <Site />
        <section className={styles.panel}>
          <header className={styles.head}>
            <span className={styles.mark}>
              <MessageSquare size={16} strokeWidth={1.75} aria-hidden="true" />
            </span>
            <span className={styles.who}>
              <b>{tools.workspace.name}</b>
              <small>{settingText(settings, 'replyTime')}</small>
            </span>
            <X size={16} strokeWidth={1.75} aria-hidden="true" />
          </header>
          <div className={styles.talk}>
            {welcome && (
              <>
                <small className={styles.author}>{spoken.automatic}</small>
                <p className={styles.theirs}>{welcome}</p>
              </>
            )}
            <p className={styles.mine}>{spoken.visitor}</p>
          </div>
          <footer className={styles.write}>
            <span>{spoken.write}</span>
            <i className={styles.send}>
              <ArrowUp size={14} strokeWidth={2} aria-hidden="true" />
            </i>
          </footer>
        </section>
        {settings['prompt'] === true && welcome && <p className={styles.prompt}>{welcome}</p>}
        <span className={styles.launcher}>
          <ChevronDown size={20} strokeWidth={2} aria-hidden="true" />
        </span>
      </div>
    </div>
  );
}

function Site() {
  return (
    <div className={styles.site} aria-hidden="true">
      <i className={styles.logo} />
      <i className={styles.hero} />
      <i className={styles.wordLong} />
      <i className={styles.word} />
      <i className={styles.card} />
      <i className={styles.card} />
    </div>
  );
}

function brandOf(settings: PreviewProps['draft']['settings'], workspaceColour: string): CSSProperties {
  const chosen = settingText(settings, 'colour');
  const colour = judgeColour(chosen) ? chosen : workspaceColour;
  const ink = judgeColour(colour) === 'white' ? 'var(--on-brand)' : 'var(--device)';
  return { '--chat': colour, '--on-chat': ink };
}

declare module 'react' {
  interface CSSProperties {
    '--chat'?: string;
    '--on-chat'?: string;
  }
}
