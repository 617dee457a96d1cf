// First step of Messenger: which page, and the keys that prove who we are.
import { Button, Field, TextField } from '@parley/ui';
import { useState } from 'react';
import type { ChannelPanelProps, ChannelStep } from '../../channel-editor';
import styles from './messenger.module.css';
import { textOf } from './text-of';
import { messengerWords } from './words';

export const pageStep: ChannelStep = {
  id: 'page',
  words: {
    en: { title: 'Page and keys', help: 'Which Facebook page, and the keys of your app.' },
    sv: { title: 'Sida och nycklar', help: 'Vilken Facebook-sida, och appens nycklar.' },
  },
  Panel: PagePanel,
  check: ({ settings, secrets }, language, secretsSet) => {
    const words = messengerWords[language];
    const digits = /^\d{1,40}$/;
    const appId = textOf(settings, 'appId').trim();
    const wrongSecret = (name: string) => {
      const value = textOf(secrets, name).trim();
      if (value === '') return secretsSet?.includes(name) ? null : words.missing;
      if (!/^[\x21-\x7e]+$/.test(value)) return words.spaces;
      return name === 'verifyToken' && value.length < 8 ? words.verifyShort : null;
    };
    const found: [string, string | null][] = [
      ['settings.pageName', textOf(settings, 'pageName').trim() === '' ? words.pageNameMissing : null],
      ['settings.pageId', digits.test(textOf(settings, 'pageId').trim()) ? null : words.pageIdWrong],
      ['settings.appId', appId === '' || digits.test(appId) ? null : words.pageIdWrong],
      ...['pageToken', 'appSecret', 'verifyToken'].map((name): [string, string | null] => [
        `secrets.${name}`,
        wrongSecret(name),
      ]),
    ];
    return Object.fromEntries(found.flatMap(([field, words]) => (words === null ? [] : [[field, words]])));
  },
};

function PagePanel(props: ChannelPanelProps) {
  const { draft, onChange, mistakes, language } = props;
  const words = messengerWords[language];
  const set = (change: Record<string, string>) => onChange({ settings: { ...draft.settings, ...change } });
  const pageName = textOf(draft.settings, 'pageName');
  return (
    <>
      <p className={styles.intro}>{words.intro}</p>
      <Field label={words.pageName} error={mistakes['settings.pageName']}>
        <TextField
          value={pageName}
          maxLength={120}
          onChange={(name) => onChange({ name, settings: { ...draft.settings, pageName: name } })}
        />
      </Field>
      <Field label={words.pageId} help={words.pageIdHelp} error={mistakes['settings.pageId']}>
        <TextField
          code
          inputMode="numeric"
          value={textOf(draft.settings, 'pageId')}
          onChange={(pageId) => set({ pageId })}
        />
      </Field>
      <Field label={words.appId} help={words.appIdHelp} error={mistakes['settings.appId']}>
        <TextField
          code
          inputMode="numeric"
          value={textOf(draft.settings, 'appId')}
          onChange={(appId) => set({ appId })}
        />
      </Field>
      <SecretField {...props} name="pageToken" />
      <SecretField {...props} name="appSecret" />
      <SecretField {...props} name="verifyToken" />
    </>
  );
}

type SecretName = 'pageToken' | 'appSecret' | 'verifyToken';

function SecretField(props: ChannelPanelProps & { name: SecretName }) {
  const { draft, onChange, mistakes, language, secretsSet, name } = props;
  const words = messengerWords[language];
  const [seen, setSeen] = useState(false);
  const kept = secretsSet?.includes(name) ? words.secretKept : undefined;
  return (
    <Field
      label={words[name]}
      help={kept ?? (name === 'verifyToken' ? words.verifyHelp : undefined)}
      error={mistakes[`secrets.${name}`]}
      aside={
        <Button size="small" look="link" onClick={() => setSeen(!seen)}>
          {seen ? words.hide : words.show}
        </Button>
      }
    >
      <TextField
        code
        type={seen ? 'text' : 'password'}
        autoComplete="off"
        spellCheck={false}
        value={textOf(draft.secrets, name)}
        onChange={(value) => onChange({ secrets: { ...draft.secrets, [name]: value } })}
      />
    </Field>
  );
}
