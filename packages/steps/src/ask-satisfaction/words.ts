// Words of the ask-satisfaction step.
export const words = {
  en: {
    label: 'Ask satisfaction',
    about: 'Five faces; counts in the reports',
    exits: {
      satisfied: 'Satisfied, 4 or 5',
      neutral: 'Neutral, 3',
      unsatisfied: 'Unsatisfied, 1 or 2',
      'gave-up': 'No fitting answer',
    },
    counts: 'The newest answer of a conversation is its rating in the reports.',
  },
  sv: {
    label: 'Fråga om nöjdhet',
    about: 'Fem ansikten; räknas i rapporterna',
    exits: {
      satisfied: 'Nöjd, 4 eller 5',
      neutral: 'Varken eller, 3',
      unsatisfied: 'Missnöjd, 1 eller 2',
      'gave-up': 'Inget svar som passar',
    },
    counts: 'Konversationens senaste svar är dess betyg i rapporterna.',
  },
};
