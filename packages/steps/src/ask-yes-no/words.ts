// Words of the ask-yes-no step.
export const words = {
  en: {
    label: 'Yes or no',
    about: 'Understands both in twelve languages',
    exits: { yes: 'Yes', no: 'No', 'gave-up': 'Neither of them' },
    yesLabel: 'Label of yes',
    noLabel: 'Label of no',
    labels: 'Labels',
  },
  sv: {
    label: 'Ja eller nej',
    about: 'Förstår båda på tolv språk',
    exits: { yes: 'Ja', no: 'Nej', 'gave-up': 'Varken eller' },
    yesLabel: 'Text för ja',
    noLabel: 'Text för nej',
    labels: 'Knapptexter',
  },
};
