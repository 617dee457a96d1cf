// Words of the jump step.
export const words = {
  en: {
    label: 'Jump',
    about: 'Goes on at another step',
    exits: { target: 'Goes on there' },
    to: 'Jump to',
    choose: 'Choose a step',
    none: 'No such step',
  },
  sv: {
    label: 'Hoppa',
    about: 'Fortsätter vid ett annat steg',
    exits: { target: 'Fortsätter där' },
    to: 'Hoppa till',
    choose: 'Välj ett steg',
    none: 'Inget sådant steg',
  },
};
