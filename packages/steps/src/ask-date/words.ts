// Words of the ask-date step.
export const words = {
  en: {
    label: 'Date or time',
    about: 'Understands “tomorrow at 3”',
    exits: { answered: 'Answered', 'gave-up': 'No fitting answer' },
    wants: 'Asks for',
    kinds: { date: 'Date', time: 'Time', both: 'Date and time' },
    help: 'English, Swedish, German, French and Spanish, in the time zone of the workspace.',
  },
  sv: {
    label: 'Datum eller tid',
    about: 'Förstår ”imorgon kl 15”',
    exits: { answered: 'Besvarad', 'gave-up': 'Inget svar som passar' },
    wants: 'Frågar efter',
    kinds: { date: 'Datum', time: 'Tid', both: 'Datum och tid' },
    help: 'Engelska, svenska, tyska, franska och spanska, i arbetsytans tidszon.',
  },
};
