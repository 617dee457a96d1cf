// Second step of the chat: what it says before anybody has written, and while the team is away.
import { Checkbox, Field, Fold, Select, TextArea, TextField } from '@parley/ui';
import { useState } from 'react';
import type { ChannelPanelProps, ChannelStep } from '../../channel-editor';
import { chatSettingsSchema } from '../model';
import { type ChatFace, readFace } from './read-draft';
import { chatWords } from './words';

export const welcomeStep: ChannelStep = {
  id: 'welcome',
  words: {
    en: { title: 'Welcome', help: 'What visitors read before they write.' },
    sv: { title: 'Välkomst', help: 'Vad besökare läser innan de skriver.' },
  },
  Panel: WelcomePanel,
  check: ({ settings }, language) => {
    const { prompt, welcome, privacy } = readFace(settings);
    const words = chatWords[language];
    return {
      ...(prompt && welcome.trim() === '' && { 'settings.welcome': words.promptEmpty }),
      ...(!chatSettingsSchema.shape.privacy.safeParse(privacy).success && { 'settings.privacy': words.wrongUrl }),
    };
  },
};

function WelcomePanel({ draft, onChange, mistakes, language }: ChannelPanelProps) {
  const words = chatWords[language];
  const face = readFace(draft.settings);
  const set = (change: Partial<ChatFace>) => onChange({ settings: { ...draft.settings, ...change } });
  return (
    <>
      <Field label={words.welcome} help={words.welcomeHelp} error={mistakes['settings.welcome']}>
        <TextArea
          value={face.welcome}
          maxLength={1000}
          placeholder={chatWords[face.locale].welcomePlaceholder}
          onChange={(welcome) => set({ welcome })}
        />
      </Field>
      <Checkbox
        checked={face.prompt}
        label={words.prompt}
        help={words.promptHelp}
        onChange={(prompt) => set({ prompt })}
      />
      <ReplyTime face={face} set={set} language={language} />
      <Field label={words.away} help={words.awayHelp}>
        <TextArea
          value={face.awayMessage}
          maxLength={1000}
          placeholder={chatWords[face.locale].awayPlaceholder}
          onChange={(awayMessage) => set({ awayMessage })}
        />
      </Field>
      <Privacy face={face} set={set} language={language} error={mistakes['settings.privacy']} />
    </>
  );
}

interface PartProps {
  face: ChatFace;
  set: (change: Partial<ChatFace>) => void;
  language: 'en' | 'sv';
}

const own = 'own';

/** The sentences are offered in the widget's language, since visitors read them (R69). */
function ReplyTime({ face, set, language }: PartProps) {
  const words = chatWords[language];
  const sentences = chatWords[face.locale].replyTimes;
  const [writing, setWriting] = useState(!sentences.includes(face.replyTime));
  const chosen = writing || !sentences.includes(face.replyTime) ? own : face.replyTime;
  return (
    <>
      <Field label={words.replyTime}>
        <Select<string>
          options={[
            ...sentences.map((value) => ({ value, label: value || words.replyNone })),
            { value: own, label: words.replyOwn },
          ]}
          value={chosen}
          onChange={(value) => {
            setWriting(value === own);
            set({ replyTime: value === own ? '' : value });
          }}
        />
      </Field>
      {chosen === own && (
        <TextField
          label={words.replyOwn}
          value={face.replyTime}
          maxLength={200}
          onChange={(replyTime) => set({ replyTime })}
        />
      )}
    </>
  );
}

function Privacy({ face, set, language, error }: PartProps & { error: string | undefined }) {
  const words = chatWords[language];
  const note = face.privacy ?? { text: '', url: '' };
  const write = (change: Partial<typeof note>) => {
    const next = { ...note, ...change };
    set({ privacy: next.text === '' && next.url === '' ? null : next });
  };
  return (
    <Fold title={words.privacy} summary={face.privacy ? undefined : words.privacyNone}>
      <Field label={words.privacyText} help={words.privacyTextHelp}>
        <TextArea value={note.text} maxLength={1000} onChange={(text) => write({ text })} />
      </Field>
      <Field label={words.privacyUrl} error={error}>
        <TextField code type="url" value={note.url} maxLength={2000} onChange={(url) => write({ url })} />
      </Field>
    </Fold>
  );
}
