// Flödeslistans ord.
import type { flows as english } from '../en/flows';
import type { Wording } from '../wording';

export const flows: Wording<typeof english> = {
  title: 'Flöden',
  empty: {
    title: 'Hälsa din första besökare välkommen',
    text: 'Ett flöde svarar besökare, frågar det du behöver veta och lämnar över till ditt team.',
    action: 'Nytt flöde',
  },
};
