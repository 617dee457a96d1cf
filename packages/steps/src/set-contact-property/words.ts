// Words of the set-contact-property step.
export const words = {
  en: {
    label: 'Update contact',
    about: 'Writes down an answer',
    exits: { next: 'Next' },
    property: 'Property',
    choose: 'Choose a property',
    value: 'Value',
  },
  sv: {
    label: 'Uppdatera kontakt',
    about: 'Skriver upp ett svar',
    exits: { next: 'Vidare' },
    property: 'Egenskap',
    choose: 'Välj en egenskap',
    value: 'Värde',
  },
};
