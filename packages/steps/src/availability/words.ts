// Words of the availability step.
export const words = {
  en: {
    label: 'Open or closed',
    about: 'Goes on by your opening hours or who is in',
    exits: { open: 'Open', closed: 'Closed' },
    by: 'Decided by',
    ways: { hours: 'Opening hours', team: 'Who is in' },
    help: {
      hours: 'The opening hours of the channel the visitor writes on. A channel without hours is always open.',
      team: 'Open while somebody could take the conversation: within the hours, available and with room for one more.',
    },
  },
  sv: {
    label: 'Öppet eller stängt',
    about: 'Går vidare efter öppettider eller vem som är på plats',
    exits: { open: 'Öppet', closed: 'Stängt' },
    by: 'Avgörs av',
    ways: { hours: 'Öppettiderna', team: 'Vem som är på plats' },
    help: {
      hours: 'Öppettiderna för kanalen där besökaren skriver. En kanal utan tider är alltid öppen.',
      team: 'Öppet när någon kan ta samtalet: inom tiderna, tillgänglig och med plats för ett till.',
    },
  },
};
