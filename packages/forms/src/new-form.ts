// What a form starts as: who writes, what it is about and what the ticket of it becomes, ready to publish (R115).
import type { FormDefinition, Language } from './definition';
import type { FormField } from './field';
import { withTicketFields } from './ticket-fields';

export function newForm(name: string, language: Language = 'en'): FormDefinition {
  const said = words[language];
  return withTicketFields({
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
  });
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
