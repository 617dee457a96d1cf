// Words of the ask-several step.
export const words = {
  en: {
    label: 'Several choices',
    about: 'Pick any number from a list',
    exits: { answered: 'Answered', 'gave-up': 'No fitting answer' },
    choice: 'Choice',
    count: 'How many',
    min: 'At least',
    max: 'At most',
    help: 'Where a channel has nothing to tick, numbers or words with commas between are understood.',
  },
  sv: {
    label: 'Flera val',
    about: 'Välj hur många som helst i en lista',
    exits: { answered: 'Besvarad', 'gave-up': 'Inget svar som passar' },
    choice: 'Val',
    count: 'Hur många',
    min: 'Minst',
    max: 'Högst',
    help: 'Där en kanal inget har att kryssa i förstås nummer eller ord med kommatecken emellan.',
  },
};
