// What happens while a visitor fills in and sends: kept answers, and what stands against spam.
import type { FormDefinition } from '@parley/forms';
import { Field, Fold, FormRow, NumberField, Switch, TextArea } from '@parley/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormEditor } from '../editing/editor-context';

type Protection = NonNullable<FormDefinition['protection']>;

export function SendingSection() {
  const { t } = useTranslation('forms');
  const { draft } = useFormEditor();
  const { form, change } = draft;
  const { protection = {}, resume = false, foreign = false } = form;
  const guard = (next: { [K in keyof Protection]?: Protection[K] | undefined }, streak?: string) => {
    const kept = Object.entries({ ...protection, ...next }).filter(([, value]) => value !== undefined);
    change({ ...form, protection: Object.fromEntries(kept) }, streak ?? null);
  };
  return (
    <Fold title={t('guard.title')}>
      <FormRow label={t('guard.resume')} help={t('guard.resumeHelp')}>
        <Switch on={resume} onChange={(next) => change({ ...form, resume: next })} />
      </FormRow>
      <FormRow label={t('guard.work')} help={t('guard.workHelp')}>
        <Switch on={protection.proofOfWork ?? false} onChange={(on) => guard({ proofOfWork: on || undefined })} />
      </FormRow>
      <FormRow label={t('guard.links')} help={t('guard.linksHelp')}>
        <NumberField
          min={0}
          max={100}
          value={protection.mostLinks ?? null}
          onChange={(most) => guard({ mostLinks: most ?? undefined }, 'links')}
        />
      </FormRow>
      <BlockedWords
        words={protection.blockedWords ?? []}
        onChange={(blockedWords) => guard({ blockedWords }, 'words')}
      />
      <FormRow label={t('guard.foreign')} help={t('guard.foreignHelp')}>
        <Switch on={foreign} onChange={(next) => change({ ...form, foreign: next })} />
      </FormRow>
    </Fold>
  );
}

interface BlockedWordsProps {
  words: readonly string[];
  onChange: (words: string[] | undefined) => void;
}

/** Keeps the text as it is written; only whole words are stored. */
function BlockedWords({ words, onChange }: BlockedWordsProps) {
  const { t } = useTranslation('forms');
  const [text, setText] = useState(words.join('\n'));
  const write = (next: string) => {
    setText(next);
    const found = next.split('\n').map((line) => line.trim().toLowerCase());
    const whole = found.filter((word) => word.length >= 2);
    onChange(whole.length > 0 ? whole : undefined);
  };
  return (
    <Field label={t('guard.words')} help={t('guard.wordsHelp')}>
      <TextArea minRows={2} value={text} onChange={write} />
    </Field>
  );
}
