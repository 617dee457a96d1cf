// Words of the end step.
export const words = {
  en: {
    label: 'End',
    about: 'Ends the visit',
    exits: {},
    text: 'Last words',
    placeholder: 'Thanks the visitor, or nothing',
  },
  sv: {
    label: 'Slut',
    about: 'Avslutar besöket',
    exits: {},
    text: 'Sista ord',
    placeholder: 'Ett tack till besökaren, eller inget',
  },
};
