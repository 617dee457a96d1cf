// What a form starts as: name, e-mail and message, ready to publish.
import type { FormDefinition, FormField } from './definition';

export function newForm(name: string, language: FormDefinition['language'] = 'en'): FormDefinition {
  const said = words[language];
  return {
    name,
    title: name,
    intro: '',
    language,
    fields: [
      { ...blank, id: 'name', key: 'name', kind: 'single-line', label: said.name, contactProperty: 'first_name' },
      { ...blank, id: 'email', key: 'email', kind: 'email', label: said.email, contactProperty: 'email' },
      { ...blank, id: 'message', key: 'message', kind: 'multi-line', label: said.message },
    ],
    submitLabel: said.submit,
    after: { kind: 'thank-you', text: said.thanks },
  };
}

const blank = { required: true } satisfies Partial<FormField>;

const words = {
  en: {
    name: 'Name',
    email: 'E-mail',
    message: 'Message',
    submit: 'Send',
    thanks: 'Thank you. We will get back to you soon.',
  },
  sv: { name: 'Namn', email: 'E-post', message: 'Meddelande', submit: 'Skicka', thanks: 'Tack! Vi återkommer snart.' },
} as const;
