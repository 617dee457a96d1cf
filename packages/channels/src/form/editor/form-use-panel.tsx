// Where a connected form is filled in: its own page, or a frame on a site.
import { CopyField } from '@parley/ui';
import type { ChannelUsePanelProps } from '../../channel-editor';
import styles from './form-use-panel.module.css';
import { formIdOf } from './read-draft';
import { formWords } from './words';

export function FormUsePanel({ channel, language, tools }: ChannelUsePanelProps) {
  const words = formWords[language];
  const link = `${tools.origin}/f/${formIdOf(channel.settings) ?? ''}`;
  const code = `<iframe src="${link}?embedded=1" style="width:100%;height:720px;border:0" loading="lazy"></iframe>`;
  const copy = { copyText: words.copy, copiedText: words.copied };
  return (
    <div className={styles.panel}>
      <section>
        <h3>{words.link}</h3>
        <CopyField label={words.link} value={link} {...copy} />
      </section>
      <section>
        <h3>{words.code}</h3>
        <p>{words.codeHelp}</p>
        <CopyField block label={words.code} value={code} {...copy} />
      </section>
      <p>{words.edit}</p>
    </div>
  );
}
