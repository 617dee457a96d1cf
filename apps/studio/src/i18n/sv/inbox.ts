// Inkorgens ord.
import type { inbox as english } from '../en/inbox';
import type { Wording } from '../wording';

export const inbox: Wording<typeof english> = {
  title: 'Inkorg',
  empty: {
    title: 'Allt är lugnt',
    text: 'Här hamnar det besökare skriver, från alla kanaler du har anslutit.',
    action: 'Anslut kanal',
  },
};
