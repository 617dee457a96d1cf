// Who heads a chat, what it says by itself, and where it may stand.
import { Checkbox, Field, Fold, Select, TextArea, TextField } from '@parley/ui';
import { useState } from 'react';
import { z } from 'zod';
import type { ChannelPanelProps } from '../../channel-editor';
import { settingText } from '../../setting-text';
import { HeadingFields } from './heading/heading-fields';
import { words } from './words';

export function WelcomePanel(props: ChannelPanelProps) {
  const { draft, onChange, problems, language } = props;
  const own = words[language];
  const { settings } = draft;
  const set = (part: ChannelPanelProps['draft']['settings']) => onChange({ settings: { ...settings, ...part } });
  return (
    <>
      <HeadingFields {...props} />
      <Field label={own.welcome} help={own.welcomeHelp} error={problems['welcome']}>
        <TextArea minRows={3} value={settingText(settings, 'welcome')} onChange={(welcome) => set({ welcome })} />
      </Field>
      <Checkbox
        label={own.prompt}
        help={own.promptHelp}
        checked={settings['prompt'] === true}
        onChange={(prompt) => set({ prompt })}
      />
      <Privacy {...props} />
      <Transcripts {...props} />
      <Fold title={own.domains} defaultOpen={'allowedDomains' in problems || domainsOf(settings) !== ''}>
        <Field label={own.domains} hideLabel help={own.domainsHelp} error={problems['allowedDomains']}>
          <DomainLines value={domainsOf(settings)} onChange={(allowedDomains) => set({ allowedDomains })} />
        </Field>
      </Fold>
    </>
  );
}

function Transcripts({ draft, onChange, problems, language, tools }: ChannelPanelProps) {
  const own = words[language];
  const chosen = settingText(draft.settings, 'transcriptFrom');
  const usual = tools.senders[0] ?? '';
  return (
    <Fold title={own.transcripts} summary={chosen || usual} defaultOpen={'transcriptFrom' in problems}>
      <Field label={own.transcriptFrom} help={own.transcriptHelp} error={problems['transcriptFrom']}>
        <Select
          value={chosen || usual}
          options={tools.senders.map((value) => ({ value, label: value }))}
          onChange={(from) => onChange({ settings: { ...draft.settings, transcriptFrom: from === usual ? '' : from } })}
        />
      </Field>
    </Fold>
  );
}

const noteSchema = z.object({ text: z.string(), url: z.string() }).catch({ text: '', url: '' });

function Privacy({ draft, onChange, problems, language }: ChannelPanelProps) {
  const own = words[language];
  const note = noteSchema.parse(draft.settings['privacy']);
  const write = (change: Partial<typeof note>) => {
    const next = { ...note, ...change };
    const empty = next.text === '' && next.url === '';
    onChange({ settings: { ...draft.settings, privacy: empty ? null : next } });
  };
  return (
    <Fold title={own.privacy} defaultOpen={'privacy' in problems}>
      <Field label={own.privacyText} help={own.privacyHelp}>
        <TextArea value={note.text} maxLength={1000} onChange={(text) => write({ text })} />
      </Field>
      <Field label={own.privacyUrl} error={problems['privacy']}>
        <TextField code type="url" value={note.url} maxLength={2000} onChange={(url) => write({ url })} />
      </Field>
      <Checkbox
        label={own.asksToRemember}
        help={own.asksToRememberHelp}
        checked={draft.settings['asksToRemember'] === true}
        onChange={(asksToRemember) => onChange({ settings: { ...draft.settings, asksToRemember } })}
      />
    </Fold>
  );
}

const domainsSchema = z.array(z.string()).catch([]);

function domainsOf(settings: ChannelPanelProps['draft']['settings']): string {
  return domainsSchema.parse(settings['allowedDomains']).join('\n');
}

/** Keeps the text as it is written, so that a new line can be begun; hands over the lines that hold something. */
function DomainLines({ value, onChange }: { value: string; onChange: (domains: string[]) => void }) {
  const [text, setText] = useState(value);
  const write = (next: string) => {
    setText(next);
    onChange(
      next
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );
  };
  return <TextArea code value={text} onChange={write} />;
}
