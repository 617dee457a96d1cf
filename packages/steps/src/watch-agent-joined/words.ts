// Words of the watch-agent-joined step.
export const words = {
  en: {
    label: 'Member joins',
    about: 'Beside the visit, when somebody of the team takes over',
    exits: { next: 'Then' },
    title: 'How often',
    everyTime: 'Every time',
    everyTimeHelp: 'Also when it was handed back meanwhile and is taken again.',
    first: 'The first time',
    help: 'The steps behind run beside the visit: they may say and do things, but not ask.',
  },
  sv: {
    label: 'Medlem går in',
    about: 'Bredvid besöket, när någon i teamet tar över',
    exits: { next: 'Sedan' },
    title: 'Hur ofta',
    everyTime: 'Varje gång',
    everyTimeHelp: 'Även när samtalet har lämnats tillbaka och tas igen.',
    first: 'Första gången',
    help: 'Stegen bakom går bredvid besöket: de får säga och göra saker, men inte fråga.',
  },
};
