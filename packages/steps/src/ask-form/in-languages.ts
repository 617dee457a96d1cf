// The words of a form's fields in every language a visit may be in: the form's translations where it has them.
import { type FormField, formDefinitionSchema, inLanguage, type Language } from '@parley/forms';
import type { LocalizedText } from '@parley/flow';
import { type AskFormOptions, fieldsOf } from './schema';

export type InLanguages = {
  /** One text per language. */
  each(text: (language: string) => string): LocalizedText;
  /** Of one field, as it reads in each language. */
  field(field: FormField, text: (own: FormField, language: Language) => string): LocalizedText;
};

export function inLanguages(options: AskFormOptions, languages: readonly string[]): InLanguages {
  const form = formDefinitionSchema.safeParse({
    name: 'Form',
    title: '',
    intro: '',
    language: options.language,
    fields: fieldsOf(options),
    submitLabel: '',
    after: { kind: 'thank-you', text: '' },
    translations: options.translations,
  });
  const others = (['en', 'sv'] as const).filter((one) => one === options.language || options.translations[one]);
  const all = [...new Set([...languages, ...others])];
  const speaks = (language: string): Language =>
    others.find((one) => language.split('-')[0] === one) ?? options.language;
  const tables = new Map(
    others.map((one) => [one, form.success ? inLanguage(form.data, one).fields : fieldsOf(options)] as const),
  );
  const each: InLanguages['each'] = (text) => Object.fromEntries(all.map((language) => [language, text(language)]));
  return {
    each,
    field: (field, text) =>
      each((language) => {
        const spoken = speaks(language);
        return text(tables.get(spoken)?.find(({ id }) => id === field.id) ?? field, spoken);
      }),
  };
}
