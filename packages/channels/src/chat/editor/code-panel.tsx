// The code that brings the chat to a site, with steps for the usual site builders (R76-R78, R80).
import { CopyField, Field, Select } from '@parley/ui';
import { useState } from 'react';
import type { ChannelUsePanelProps } from '../../channel-editor';
import styles from './code-panel.module.css';
import { chatWords } from './words';

const guides = ['any', 'wordpress', 'shopify', 'wix', 'squarespace'] as const;
type Guide = (typeof guides)[number];

export function ChatCodePanel({ channel, language, tools }: ChannelUsePanelProps) {
  const words = chatWords[language];
  const [guide, setGuide] = useState<Guide>('any');
  return (
    <div className={styles.panel}>
      <section className={styles.part}>
        <h3>{words.code}</h3>
        <p>{words.codeHelp}</p>
        <CopyField
          block
          label={words.code}
          value={chatCode(tools.origin, channel.publicKey)}
          copyText={words.copy}
          copiedText={words.copied}
        />
      </section>
      <section className={styles.part}>
        <Field label={words.guide} help={words.guides[guide][1]}>
          <Select
            options={guides.map((value) => ({ value, label: words.guides[value][0] ?? value }))}
            value={guide}
            onChange={setGuide}
          />
        </Field>
      </section>
    </div>
  );
}

export function chatCode(origin: string, publicKey: string): string {
  return `<script async src="${origin}/widget.js?key=${publicKey}"></script>`;
}
