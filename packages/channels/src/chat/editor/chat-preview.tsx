// The chat on a page of yours, with what is set right now, in the widths of real devices (R74).
import { Icon } from '@parley/ui';
import { ArrowUp, ChevronDown, MessageCircle, X } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { ChannelPreviewProps } from '../../channel-editor';
import styles from './chat-preview.module.css';
import { isHex, readability } from './contrast';
import { type ChatFace, readFace } from './read-draft';
import { chatWords } from './words';

export function ChatPreview({ draft, device, language, tools }: ChannelPreviewProps) {
  const face = readFace(draft.settings);
  const colour = isHex(face.colour) ? face.colour : tools.workspace.colour;
  const brand = { '--chat': colour, '--on-chat': readability(colour)?.text } satisfies Record<string, string | undefined>;
  return (
    <div
      className={styles.page}
      data-device={device}
      data-side={face.position}
      style={styleOf(brand)}
      role="img"
      aria-label={chatWords[language].preview}
    >
      <div className={styles.bar}>
        <i />
        <i />
        <i />
        <span>{chatWords[language].yourSite}</span>
      </div>
      <Site name={tools.workspace.name} />
      {face.prompt && face.welcome && device !== 'phone' ? (
        <Prompt face={face} name={tools.workspace.name} />
      ) : (
        <Panel face={face} name={tools.workspace.name} />
      )}
      <span className={styles.launcher}>
        <Icon of={face.prompt && device !== 'phone' ? MessageCircle : ChevronDown} size={24} />
      </span>
    </div>
  );
}

function styleOf(variables: Record<string, string | undefined>): CSSProperties {
  return variables;
}

function Panel({ face, name }: { face: ChatFace; name: string }) {
  const words = chatWords[face.locale];
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <span className={styles.words}>
          <b>{name}</b>
          {face.replyTime.trim() && (
            <small>
              <i />
              {face.replyTime}
            </small>
          )}
        </span>
        <Icon of={X} size={20} />
      </header>
      <div className={styles.thread}>
        <small>{words.automatic}</small>
        <p className={styles.bubble}>{face.welcome || words.welcomePlaceholder}</p>
        <p className={styles.mine}>{words.sample}</p>
        {face.privacy && <small className={styles.privacy}>{face.privacy.text}</small>}
      </div>
      <footer className={styles.foot}>
        <span>{words.write}</span>
        <i>
          <Icon of={ArrowUp} />
        </i>
      </footer>
    </div>
  );
}

function Prompt({ face, name }: { face: ChatFace; name: string }) {
  return (
    <div className={styles.prompt}>
      <small>{name}</small>
      <p>{face.welcome}</p>
      <Icon of={X} size={14} />
    </div>
  );
}

/** A page that could be anybody's. */
function Site({ name }: { name: string }) {
  return (
    <div className={styles.site}>
      <div className={styles.nav}>
        <b>{name}</b>
        <i />
        <i />
        <i />
      </div>
      <div className={styles.hero}>
        <i />
        <i />
        <em />
      </div>
      <div className={styles.cards}>
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}
