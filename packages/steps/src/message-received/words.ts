// Words of the message-received trigger.
export const words = {
  en: {
    label: 'Message received',
    about: 'The first message, or a keyword',
    exits: { next: 'Message arrives' },
    any: 'Any first message',
    with: 'With one of these words',
    keywords: 'Keywords',
    keywordsHelp: 'Separated by commas. Empty: any message starts the flow.',
    placeholder: 'order, delivery, track',
    keep: 'Store the message in',
  },
  sv: {
    label: 'Meddelande kommer',
    about: 'Första meddelandet, eller ett nyckelord',
    exits: { next: 'Meddelandet kommer' },
    any: 'Vilket första meddelande som helst',
    with: 'Med något av orden',
    keywords: 'Nyckelord',
    keywordsHelp: 'Med komma emellan. Tomt: vilket meddelande som helst startar flödet.',
    placeholder: 'order, leverans, spåra',
    keep: 'Spara meddelandet i',
  },
};
