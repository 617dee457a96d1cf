// What to enter at Meta so that messages come here.
import { Callout, CopyField, Field } from '@parley/ui';
import { CircleCheck } from 'lucide-react';
import type { InstallProps } from '../../channel-editor';
import { settingText } from '../../setting-text';
import { words } from './words';
import styles from './messenger-install.module.css';

export function MessengerInstall({ connected, language, tools }: InstallProps) {
  const own = words[language];
  const token = settingText(connected.secrets, 'verifyToken');
  const copy = { copyText: own.copy, copiedText: own.copied };
  // Connected by login: the server's app is set up once for all pages.
  const viaApp = tools.signIn?.('messenger') != null && settingText(connected.settings, 'appId') !== '';
  if (viaApp) {
    return (
      <div className={styles.install}>
        <Callout tone="accent" icon={CircleCheck} title={own.viaApp}>
          {own.viaAppHelp}
        </Callout>
      </div>
    );
  }
  return (
    <div className={styles.install}>
      <ol className={styles.steps}>
        {own.installSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Field label={own.callback}>
        <CopyField label={own.callback} value={`${tools.origin}/webhooks/messenger/${connected.publicKey}`} {...copy} />
      </Field>
      <Field label={own.verifyToken} help={token ? undefined : own.hidden}>
        {token ? <CopyField label={own.verifyToken} value={token} {...copy} /> : <span>••••••••</span>}
      </Field>
    </div>
  );
}
