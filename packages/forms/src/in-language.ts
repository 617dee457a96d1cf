// A form as it reads in one of its languages; what is not translated stays as it was written.
import type { FormDefinition, Language } from './definition';
import type { FormField } from './field';

export function inLanguage(definition: FormDefinition, language: Language): FormDefinition {
  const own = definition.translations?.[language];
  if (language === definition.language || !own) return definition;
  const { after } = definition;
  return {
    ...definition,
    language,
    title: own.title || definition.title,
    intro: own.intro || definition.intro,
    submitLabel: own.submitLabel || definition.submitLabel,
    after: after.kind === 'thank-you' ? { ...after, text: own.thankYou || after.text } : after,
    fields: definition.fields.map((field) => translated(field, own.fields?.[field.id])),
  };
}

/** The languages a form can be read in, its own first. */
export function languagesOf({ language, translations }: FormDefinition): Language[] {
  const others = (['en', 'sv'] as const).filter((one) => one !== language && translations?.[one]);
  return [language, ...others];
}

type FieldWords = NonNullable<NonNullable<FormDefinition['translations']>['en']>['fields'] extends infer F
  ? NonNullable<F>[keyof NonNullable<F>]
  : never;

function translated(field: FormField, words: FieldWords | undefined): FormField {
  if (!words) return field;
  const { options, descriptions, ...texts } = words;
  const own = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined && text !== ''));
  return {
    ...field,
    ...own,
    ...(field.options && {
      options: field.options.map((option) => ({
        ...option,
        label: said(options, option.value) ?? option.label,
        ...(option.description && { description: said(descriptions, option.value) ?? option.description }),
      })),
    }),
  };
}

function said(texts: Readonly<Record<string, string>> | undefined, value: string): string | undefined {
  return (texts && Object.hasOwn(texts, value) && texts[value]) || undefined;
}
