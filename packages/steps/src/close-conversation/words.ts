// Words of the close-conversation step.
export const words = {
  en: {
    label: 'Close conversation',
    about: 'A new message opens it again',
    exits: { next: 'Then' },
  },
  sv: {
    label: 'Stäng konversationen',
    about: 'Ett nytt meddelande öppnar den igen',
    exits: { next: 'Sedan' },
  },
};
