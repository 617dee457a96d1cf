// The code that puts a chat on a site, where to paste it by who hosts the site, and a mail to whoever can (R76-R80).
import { Button, CopyField, Field, Icon, Select } from '@parley/ui';
import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import type { InstallProps } from '../../../channel-editor';
import styles from './chat-install.module.css';
import { embedCode } from './embed-code';
import { installWords } from './install-words';
import { MailCode } from './mail-code';
import { providers } from './providers';

export function ChatInstall({ connected, language, tools }: InstallProps) {
  const words = installWords[language];
  const code = embedCode(tools.origin, connected.publicKey);
  return (
    <div className={styles.install}>
      <div className={styles.part}>
        <p className={styles.help}>{words.codeHelp}</p>
        <CopyField block label={words.code} value={code} copyText={words.copy} copiedText={words.copied} />
      </div>
      <Instructions language={language} />
      <MailCode language={language} send={(to) => tools.mailCode({ connectionId: connected.id, to, code })} />
    </div>
  );
}

function Instructions({ language }: Pick<InstallProps, 'language'>) {
  const words = installWords[language];
  const [chosen, setChosen] = useState('html');
  const provider = providers.find(({ id }) => id === chosen) ?? providers[0];
  if (!provider) return null;
  const name = provider.name[language];
  return (
    <section className={styles.part} aria-label={words.instructions}>
      <div className={styles.row}>
        <Field label={words.instructions} className={styles.grow}>
          <Select
            value={chosen}
            options={providers.map((one) => ({ value: one.id, label: one.name[language] }))}
            onChange={setChosen}
          />
        </Field>
        {provider.link !== null && (
          <a
            href={provider.link}
            target="_blank"
            rel="noopener noreferrer"
            className={styles.link}
            aria-label={`${words.manual(name)}, ${words.newTab}`}
            title={words.manual(name)}
          >
            <Icon of={ExternalLink} />
          </a>
        )}
      </div>
      {chosen !== 'wordpress' && (
        <Button look="line" size="small" className={styles.start} onClick={() => setChosen('wordpress')}>
          {words.wordpress}
        </Button>
      )}
      <ol className={styles.steps}>
        {provider.steps[language].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {provider.note && <p className={styles.help}>{provider.note[language]}</p>}
    </section>
  );
}
