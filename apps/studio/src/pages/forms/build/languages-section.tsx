// The form in a second language: every text beside its original.
import { type FormDefinition, type FormField, isTicketPlace, type Language, type Translation } from '@parley/forms';
import { Button, Drawer, Field, Fold, TextArea } from '@parley/ui';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormEditor } from '../editing/editor-context';
import styles from './languages-section.module.css';
import panel from './panel.module.css';

export function LanguagesSection() {
  const { t, i18n } = useTranslation(['forms', 'common']);
  const { draft } = useFormEditor();
  const { form, change } = draft;
  const [open, setOpen] = useState(false);
  const other: Language = form.language === 'en' ? 'sv' : 'en';
  const name = t(`form.languages.${other}`);
  // Within a sentence Swedish writes languages small.
  const language = i18n.language.startsWith('sv') ? name.toLowerCase() : name;
  const own = form.translations?.[other];
  const store = (next: Translation, streak: string) =>
    change({ ...form, translations: { ...form.translations, [other]: next } }, streak);
  const remove = () => {
    const { [other]: _, ...rest } = form.translations ?? {};
    change({ ...form, translations: rest });
    setOpen(false);
  };
  return (
    <Fold title={t('languages.title')} summary={own ? t('languages.on', { language }) : t('languages.none')}>
      <Button
        size="dense"
        onClick={() => {
          if (!own) store({}, 'language');
          setOpen(true);
        }}
      >
        {t('languages.edit', { language })}
      </Button>
      <Drawer
        open={open}
        onOpenChange={setOpen}
        title={t('languages.edit', { language })}
        closeLabel={t('actions.close', { ns: 'common' })}
        footer={
          <>
            <Button look="quiet" onClick={remove}>
              {t('languages.remove')}
            </Button>
            <Button look="fill" onClick={() => setOpen(false)}>
              {t('languages.done')}
            </Button>
          </>
        }
      >
        <div className={styles.texts} lang={other}>
          <p className={panel.text}>{t('languages.text')}</p>
          <FormTexts form={form} own={own ?? {}} onChange={store} />
          {form.fields
            .filter((field) => field.kind !== 'hidden' && !isTicketPlace(field))
            .map((field) => (
              <FieldTexts key={field.id} field={field} own={own ?? {}} onChange={store} />
            ))}
        </div>
      </Drawer>
    </Fold>
  );
}

interface TextsProps {
  own: Translation;
  onChange: (next: Translation, streak: string) => void;
}

function FormTexts({ form, own, onChange }: TextsProps & { form: FormDefinition }) {
  const { t } = useTranslation('forms');
  const originals = {
    title: form.title,
    intro: form.intro,
    submitLabel: form.submitLabel,
    thankYou: form.after.kind === 'thank-you' ? form.after.text : '',
  };
  return (['title', 'intro', 'submitLabel', 'thankYou'] as const)
    .filter((name) => originals[name].trim() !== '')
    .map((name) => (
      <Text
        key={name}
        label={t(`languages.ways.${name}`)}
        original={originals[name]}
        value={own[name] ?? ''}
        onChange={(text) => onChange({ ...own, [name]: text || undefined }, name)}
      />
    ));
}

function FieldTexts({ field, own, onChange }: TextsProps & { field: FormField }) {
  const { t } = useTranslation('forms');
  const words = own.fields?.[field.id] ?? {};
  const store = (next: object, streak: string) =>
    onChange({ ...own, fields: { ...own.fields, [field.id]: { ...words, ...next } } }, `${field.id} ${streak}`);
  return (
    <fieldset className={styles.field}>
      <legend>{field.label || t(`kinds.${field.kind}.name`)}</legend>
      {(['label', 'help', 'placeholder', 'text', 'requiredText', 'invalidText', 'patternText'] as const)
        .filter((name) => field[name])
        .map((name) => (
          <Text
            key={name}
            label={t(`languages.parts.${name}`)}
            original={field[name] ?? ''}
            value={words[name] ?? ''}
            onChange={(text) => store({ [name]: text || undefined }, name)}
          />
        ))}
      {(field.options ?? []).map(({ value, label, description }) => (
        <Fragment key={value}>
          <Text
            label={t('languages.parts.option')}
            original={label}
            value={words.options?.[value] ?? ''}
            onChange={(text) => store({ options: { ...words.options, [value]: text } }, `option ${value}`)}
          />
          {description && (
            <Text
              label={t('languages.parts.description')}
              original={description}
              value={words.descriptions?.[value] ?? ''}
              onChange={(text) => store({ descriptions: { ...words.descriptions, [value]: text } }, `about ${value}`)}
            />
          )}
        </Fragment>
      ))}
    </fieldset>
  );
}

interface TextProps {
  label: string;
  original: string;
  value: string;
  onChange: (text: string) => void;
}

function Text({ label, original, value, onChange }: TextProps) {
  return (
    <Field label={label} help={original}>
      <TextArea minRows={1} value={value} maxLength={2000} onChange={onChange} />
    </Field>
  );
}
