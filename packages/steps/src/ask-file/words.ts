// Words of the ask-file step.
export const words = {
  en: {
    label: 'Ask for a file',
    about: 'A picture, a document, or a link to it',
    exits: { answered: 'Received', 'gave-up': 'No file came' },
    accept: 'Which files',
    accepts: { any: 'Any', image: 'Pictures', document: 'Documents' },
  },
  sv: {
    label: 'Be om en fil',
    about: 'En bild, ett dokument eller en länk dit',
    exits: { answered: 'Mottagen', 'gave-up': 'Ingen fil kom' },
    accept: 'Vilka filer',
    accepts: { any: 'Alla', image: 'Bilder', document: 'Dokument' },
  },
};
