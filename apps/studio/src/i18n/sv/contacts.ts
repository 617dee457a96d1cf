// Kontakternas ord.
import type { contacts as english } from '../en/contacts';
import type { Wording } from '../wording';

export const contacts: Wording<typeof english> = {
  title: 'Kontakter',
  empty: {
    title: 'Ingen är här än',
    text: 'Människor blir kontakter när de skriver till dig eller fyller i ett formulär.',
    action: 'Ny kontakt',
  },
};
