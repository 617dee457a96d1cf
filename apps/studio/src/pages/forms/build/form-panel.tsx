// The settings of the whole form, shown while no field is selected.
import type { FormDefinition } from '@parley/forms';
import { Field, RadioGroup, Section, Select, TextArea, TextField } from '@parley/ui';
import { useTranslation } from 'react-i18next';
import { useFormEditor } from '../editing/editor-context';
import { LanguagesSection } from './languages-section';
import { LookSection } from './look-section';
import { NotifySection } from './notify-section';
import { ProblemList } from './problem-list';
import { SendingSection } from './sending-section';

export function FormPanel({ brandColour }: { brandColour: string }) {
  const { t } = useTranslation('forms');
  const { draft } = useFormEditor();
  const { form, change, problems } = draft;
  const nameless = problems.some(({ code }) => code === 'no-name');
  return (
    <>
      <ProblemList />
      <Section title={t('form.panel')}>
        <Field
          label={t('form.name')}
          error={(nameless && t('problems.no-name')) || (draft.nameTaken && t('form.nameTaken'))}
        >
          <TextField value={form.name} maxLength={120} onChange={(name) => change({ ...form, name }, 'name')} />
        </Field>
        <Field label={t('form.titleLabel')}>
          <TextField value={form.title} maxLength={300} onChange={(title) => change({ ...form, title }, 'title')} />
        </Field>
        <Field label={t('form.intro')}>
          <TextArea value={form.intro} maxLength={2000} onChange={(intro) => change({ ...form, intro }, 'intro')} />
        </Field>
        <Field label={t('form.submitLabel')}>
          <TextField
            value={form.submitLabel}
            maxLength={80}
            onChange={(submitLabel) => change({ ...form, submitLabel }, 'submit')}
          />
        </Field>
        <Field label={t('form.language')} help={t('form.languageHelp')}>
          <Select
            options={(['en', 'sv'] as const).map((value) => ({ value, label: t(`form.languages.${value}`) }))}
            value={form.language}
            onChange={(language) => change({ ...form, language })}
          />
        </Field>
      </Section>
      <AfterSending />
      <LookSection brandColour={brandColour} />
      <LanguagesSection />
      <SendingSection />
      <NotifySection />
    </>
  );
}

type After = FormDefinition['after'];

function AfterSending() {
  const { t } = useTranslation('forms');
  const { draft } = useFormEditor();
  const { form, change, problems } = draft;
  const store = (after: After, streak?: string) => change({ ...form, after }, streak ?? null);
  const choose = (kind: After['kind']) => store(kind === 'redirect' ? { kind, url: 'https://' } : { kind, text: '' });
  const { after } = form;
  const lost = problems.some(({ code }) => code === 'no-address');
  return (
    <Section title={t('form.after')}>
      <RadioGroup
        label={t('form.after')}
        value={after.kind}
        onChange={choose}
        options={[
          { value: 'thank-you', label: t('form.thankYou') },
          { value: 'redirect', label: t('form.redirect') },
        ]}
      />
      {after.kind === 'thank-you' ? (
        <Field label={t('form.thankYouText')}>
          <TextArea
            value={after.text}
            maxLength={2000}
            onChange={(text) => store({ kind: 'thank-you', text }, 'thanks')}
          />
        </Field>
      ) : (
        <Field label={t('form.address')} error={lost && t('problems.no-address')}>
          <TextField
            code
            type="url"
            value={after.url}
            maxLength={2000}
            onChange={(url) => store({ kind: 'redirect', url }, 'redirect')}
          />
        </Field>
      )}
    </Section>
  );
}
