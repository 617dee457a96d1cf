// The ways to a connected form: its own page, and code for a page that is there.
import { CopyField, Field } from '@parley/ui';
import type { InstallProps } from '../../channel-editor';
import { settingText } from '../../setting-text';
import { words } from './words';
import styles from './form-install.module.css';

export function FormInstall({ connected, language, tools }: InstallProps) {
  const own = words[language];
  const link = `${tools.origin}/f/${settingText(connected.settings, 'formId')}`;
  const copy = { copyText: own.copy, copiedText: own.copied };
  return (
    <div className={styles.install}>
      <Field label={own.link}>
        <CopyField label={own.link} value={link} {...copy} />
      </Field>
      <Field label={own.code} help={own.codeHelp}>
        <CopyField block label={own.code} value={frameCode(link, connected.name)} {...copy} />
      </Field>
    </div>
  );
}

function frameCode(link: string, title: string): string {
  const quoted = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${link}?embedded=1" title="${quoted}" style="width:100%;height:720px;border:0" loading="lazy"></iframe>`;
}
