// Words of the watch-idle step.
export const words = {
  en: {
    label: 'Visitor is silent',
    about: 'Beside the visit, when no reply comes',
    exits: { next: 'Then' },
    title: 'Silence',
    silence: 'Silent for',
    unit: 'Unit',
    units: { seconds: 'seconds', minutes: 'minutes', hours: 'hours' },
    one: { seconds: 'second', minutes: 'minute', hours: 'hour' },
    times: 'At most so often in one silence',
    help: 'Counts while the flow waits for the visitor, and from the beginning with each reply. The steps behind run beside the visit: they may say and do things, but not ask.',
    timesInWords: 'times',
  },
  sv: {
    label: 'Besökaren är tyst',
    about: 'Bredvid besöket, när inget svar kommer',
    exits: { next: 'Sedan' },
    title: 'Tystnad',
    silence: 'Tyst i',
    unit: 'Enhet',
    units: { seconds: 'sekunder', minutes: 'minuter', hours: 'timmar' },
    one: { seconds: 'sekund', minutes: 'minut', hours: 'timme' },
    times: 'Högst så ofta i en tystnad',
    help: 'Räknas medan flödet väntar på besökaren, och från början vid varje svar. Stegen bakom går bredvid besöket: de får säga och göra saker, men inte fråga.',
    timesInWords: 'gånger',
  },
};
