// Words of the add-label step.
export const words = {
  en: {
    label: 'Add labels',
    about: 'Sorts the conversation for the team',
    exits: { next: 'Then' },
    labels: 'Labels',
    none: 'No labels yet. Make them under Settings, Labels.',
    choose: 'Choose a label',
    gone: 'a label that is gone',
  },
  sv: {
    label: 'Sätt etiketter',
    about: 'Sorterar konversationen åt teamet',
    exits: { next: 'Sedan' },
    labels: 'Etiketter',
    none: 'Inga etiketter än. Skapa dem under Inställningar, Etiketter.',
    choose: 'Välj en etikett',
    gone: 'en etikett som är borta',
  },
};
