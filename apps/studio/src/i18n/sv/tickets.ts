// Ärendetavlans och ärendelistans ord.
import type { tickets as english } from '../en/tickets';
import type { Wording } from '../wording';

export const tickets: Wording<typeof english> = {
  title: 'Ärenden',
  empty: {
    title: 'Inga ärenden',
    text: 'Ett ärende är ett arbete med en ägare och en fas. Flöden och formulär öppnar dem.',
    action: 'Nytt ärende',
  },
};
