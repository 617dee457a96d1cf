// Inställningarnas ord.
import type { settings as english } from '../en/settings';
import type { Wording } from '../wording';

export const settings: Wording<typeof english> = {
  title: 'Inställningar',
  nav: { label: 'Inställningar', inbox: 'Inkorg', workspace: 'Arbetsyta' },
  inboxes: {
    empty: {
      title: 'En inkorg räcker till att börja med',
      text: 'Konversationer från dina kanaler samlas i inkorgar, som var och en besvaras av en del av teamet.',
      action: 'Ny inkorg',
    },
  },
  channels: {
    empty: {
      title: 'Anslut din första kanal',
      text: 'En kanal är ett sätt att nå dig: chatt på webbplatsen, Messenger eller ett formulär.',
      action: 'Anslut kanal',
    },
  },
  members: {
    empty: {
      title: 'Bjud in ditt team',
      text: 'Alla du bjuder in kan svara, efter sin roll.',
      action: 'Bjud in medlem',
    },
  },
};
