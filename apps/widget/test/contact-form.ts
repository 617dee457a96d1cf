// A form with every field kind, as the form tests fill it in.
import type { FormDefinition } from '@parley/forms';

export const contactForm: FormDefinition = {
  name: 'Workshop request',
  title: 'Book the workshop',
  intro: 'Tell us about your bike.\n\nWe answer within a day.',
  language: 'en',
  fields: [
    { id: 'f1', key: 'name', kind: 'single-line', label: 'Your name', required: true, contactProperty: 'name' },
    { id: 'f2', key: 'email', kind: 'email', label: 'E-mail', help: 'Only for our answer.', required: true },
    { id: 'f3', key: 'phone', kind: 'phone', label: 'Phone', required: false },
    { id: 'f4', key: 'age', kind: 'number', label: 'Age of the bike in years', required: false, min: 0, max: 100 },
    {
      id: 'f5',
      key: 'shop',
      kind: 'dropdown',
      label: 'Shop',
      required: true,
      options: [
        { value: 'malmo', label: 'Malmö' },
        { value: 'lund', label: 'Lund' },
      ],
    },
    {
      id: 'f6',
      key: 'urgency',
      kind: 'radio',
      label: 'How urgent is it?',
      required: true,
      options: [
        { value: 'soon', label: 'This week' },
        { value: 'later', label: 'Whenever it suits' },
      ],
    },
    {
      id: 'f7',
      key: 'work',
      kind: 'checkboxes',
      label: 'What shall we do?',
      required: false,
      options: [
        { value: 'brakes', label: 'Brakes' },
        { value: 'gears', label: 'Gears' },
      ],
    },
    { id: 'f8', key: 'day', kind: 'date', label: 'Wished day', required: false },
    { id: 'f9', key: 'words', kind: 'multi-line', label: 'Anything else?', required: false, placeholder: 'It squeaks' },
    { id: 'f10', key: 'source', kind: 'hidden', label: 'Source', required: false, defaultValue: 'website' },
  ],
  submitLabel: 'Send request',
  after: { kind: 'thank-you', text: 'Thank you!' },
};
