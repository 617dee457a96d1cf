// Words of the team-note step.
export const words = {
  en: {
    label: 'Note to the team',
    about: 'Private, the visitor never sees it',
    exits: { next: 'Then' },
    note: 'Note',
    placeholder: 'What the team should know',
  },
  sv: {
    label: 'Anteckning till teamet',
    about: 'Privat, besökaren ser den aldrig',
    exits: { next: 'Sedan' },
    note: 'Anteckning',
    placeholder: 'Vad teamet bör veta',
  },
};
