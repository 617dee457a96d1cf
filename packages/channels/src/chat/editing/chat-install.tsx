// The code that puts a chat on a site, and where to paste it (R76).
import { CopyField } from '@parley/ui';
import type { InstallProps } from '../../channel-editor';
import { embedCode } from './embed-code';
import { words } from './words';
import styles from './chat-install.module.css';

export function ChatInstall({ connected, language, tools }: InstallProps) {
  const own = words[language];
  return (
    <div className={styles.install}>
      <ol className={styles.steps}>
        {own.howTo.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <CopyField
        block
        label={own.code}
        value={embedCode(tools.origin, connected.publicKey)}
        copyText={own.copy}
        copiedText={own.copied}
      />
      <p className={styles.help}>{own.wordpress}</p>
    </div>
  );
}
