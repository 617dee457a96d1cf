// Words that the panels of all questions have in common.
export const askingWords = {
  en: {
    question: 'Question',
    placeholder: 'Write the question',
    storedIn: 'Stored in',
    storeIn: 'Store answer in',
    property: 'And as the contact’s',
    propertyNone: 'Do not keep',
    noFit: 'When the answer does not fit',
    retry: 'Say',
    retryPlaceholder: 'The question is asked again',
    tries: 'Tries in all',
  },
  sv: {
    question: 'Fråga',
    placeholder: 'Skriv frågan',
    storedIn: 'Sparas i',
    storeIn: 'Spara svaret i',
    property: 'Och som kontaktens',
    propertyNone: 'Spara inte',
    noFit: 'När svaret inte passar',
    retry: 'Säg',
    retryPlaceholder: 'Frågan ställs igen',
    tries: 'Försök sammanlagt',
  },
};
