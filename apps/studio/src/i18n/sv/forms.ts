// Formulärens och deras redigerares ord.
import type { forms as english } from '../en/forms';
import type { Wording } from '../wording';

export const forms: Wording<typeof english> = {
  title: 'Formulär',
  empty: {
    title: 'Fråga efter det du behöver',
    text: 'Ett formulär samlar in uppgifter och kan öppna ett ärende åt ditt team.',
    action: 'Nytt formulär',
  },
};
