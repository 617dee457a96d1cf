// A form with every kind of field, two pages and a condition, as the form tests build and fill it in.
import { type FormDefinition, newForm } from '@parley/forms';

export function everyField(name: string): FormDefinition {
  const base = newForm(name);
  const places = base.fields.filter(({ kind }) => kind === 'hidden');
  const wishes = ['Lights', 'Lock', 'Basket'].map((label) => ({ value: label, label, description: `A ${label}` }));
  const options = ['City bike', 'Cargo bike', 'E-bike'].map((label) => ({ value: label, label }));
  return {
    ...base,
    intro: 'Tell us what is wrong and we suggest a time.\n\nSee our [opening hours](https://example.com/hours).',
    fields: [
      {
        id: 'name',
        key: 'name',
        kind: 'single-line',
        label: 'Name',
        required: true,
        contactProperty: 'first_name',
        width: 'half',
        prefill: true,
      },
      {
        id: 'email',
        key: 'email',
        kind: 'email',
        label: 'Email',
        required: true,
        contactProperty: 'email',
        width: 'half',
      },
      { id: 'bike', key: 'bike', kind: 'radio', label: 'Which kind of bike is it?', required: true, options },
      {
        id: 'battery',
        key: 'battery',
        kind: 'single-line',
        label: 'Battery number',
        required: true,
        showWhen: { match: 'all', rules: [{ fieldId: 'bike', operator: 'any-of', values: ['E-bike'] }] },
      },
      {
        id: 'more',
        key: 'more',
        kind: 'page',
        label: 'What is wrong',
        required: false,
        text: 'Only the *most important* thing.',
      },
      { id: 'head', key: 'head', kind: 'heading', label: 'The repair', required: false },
      {
        id: 'subject',
        key: 'subject',
        kind: 'single-line',
        label: 'What is it about?',
        required: true,
        ticketProperty: 'name',
      },
      {
        id: 'message',
        key: 'message',
        kind: 'multi-line',
        label: 'Tell us more',
        required: false,
        ticketProperty: 'description',
      },
      { id: 'day', key: 'day', kind: 'date', label: 'Day', required: false, width: 'half' },
      { id: 'hour', key: 'hour', kind: 'time', label: 'Time', required: false, width: 'half' },
      { id: 'stars', key: 'stars', kind: 'rating', label: 'How do you like us?', required: false },
      { id: 'photo', key: 'photo', kind: 'file', label: 'Photo', required: false },
      { id: 'site', key: 'site', kind: 'url', label: 'Web address', required: false },
      { id: 'phone', key: 'phone', kind: 'phone', label: 'Phone', required: false, chooseCountry: true },
      { id: 'bikes', key: 'bikes', kind: 'number', label: 'How many bikes?', required: false, min: 1, max: 9 },
      { id: 'shop', key: 'shop', kind: 'dropdown', label: 'Which shop?', required: false, options },
      { id: 'wants', key: 'wants', kind: 'checkboxes', label: 'What else?', required: false, options: wishes },
      { id: 'news', key: 'news', kind: 'checkbox', label: 'Send me news', required: false },
      {
        id: 'terms',
        key: 'terms',
        kind: 'consent',
        label: 'Terms',
        required: true,
        text: 'I agree to the [terms](https://example.com/terms).',
      },
      { id: 'source', key: 'source', kind: 'hidden', label: 'Source', required: false, defaultValue: 'website' },
      ...places,
    ],
    resume: true,
    translations: {
      sv: {
        title: 'Boka verkstad',
        submitLabel: 'Skicka bokning',
        fields: { name: { label: 'Namn' }, bike: { label: 'Vilken sorts cykel?' } },
      },
    },
  };
}
