// GDPR on a page: off, explicit or implicit, in which words; only where the workspace's data privacy is on (R101-R106).
import { Callout, Field, FormRow, RadioGroup, Switch, TextArea, TextField } from '@parley/ui';
import { Scale } from 'lucide-react';
import { useState } from 'react';
import type { ChannelPanelProps } from '../../../channel-editor';
import { wireLimits } from '../../platform';
import { type ConsentDraft, readConsent } from './read-consent';
import styles from './consent-section.module.css';
import { consentWords } from './words';

export function ConsentSection({ draft, onChange, problems, language, tools }: ChannelPanelProps) {
  const own = consentWords[language];
  const consent = readConsent(draft.settings);
  const set = (part: Partial<ConsentDraft>) =>
    onChange({ settings: { ...draft.settings, consent: { ...consent, ...part } } });
  return (
    <section className={styles.section} aria-label={own.title}>
      <h4>{own.title}</h4>
      {tools.privacy ? (
        <>
          <Callout icon={Scale}>{own.advice}</Callout>
          <FormRow label={own.apply} help={own.applyHelp}>
            <Switch on={consent.apply} onChange={(apply) => set({ apply })} />
          </FormRow>
          {consent.apply && <ConsentFields {...{ consent, set, language }} problem={problems['consent']} />}
        </>
      ) : (
        <p className={styles.off}>
          {own.off} <a href="/settings/workspace">{own.toWorkspace}</a>
        </p>
      )}
    </section>
  );
}

interface ConsentFieldsProps {
  consent: ConsentDraft;
  set: (part: Partial<ConsentDraft>) => void;
  language: ChannelPanelProps['language'];
  problem: string | undefined;
}

function ConsentFields({ consent, set, language, problem }: ConsentFieldsProps) {
  const own = consentWords[language];
  // As typed: a comma at the end is on the way to the next word.
  const [words, setWords] = useState(consent.withdrawWords.join(', '));
  return (
    <>
      <RadioGroup<ConsentDraft['kind']>
        label={own.kind}
        value={consent.kind}
        onChange={(kind) => set({ kind })}
        options={[
          { value: 'explicit', label: own.explicit, help: own.explicitHelp },
          { value: 'implicit', label: own.implicit, help: own.implicitHelp },
        ]}
      />
      <Field
        label={own.text}
        help={own.textHelp}
        error={problem}
        aside={`${consent.text.length}/${wireLimits.consent}`}
      >
        <TextArea minRows={4} value={consent.text} onChange={(text) => set({ text })} />
      </Field>
      <Field label={own.withdraw} help={own.withdrawHelp}>
        <TextField
          value={words}
          maxLength={800}
          onChange={(value) => {
            setWords(value);
            set({ withdrawWords: splitWords(value) });
          }}
        />
      </Field>
    </>
  );
}

function splitWords(text: string): string[] {
  const words = text.split(',').map((word) => word.trim().slice(0, 40));
  return [...new Set(words)].filter((word) => word !== '').slice(0, 20);
}
