// Words of the watch-agent-joined step.
export const words = {
  en: {
    label: 'When a member joins',
    about: 'Beside the visit: does something when somebody of the team takes over',
    exits: { next: 'Then' },
    everyTime: 'Every time',
    everyTimeHelp: 'Also when it was handed back meanwhile and is taken again.',
    first: 'The first time',
    help: 'The steps behind run beside the visit: they may say and do things, but not ask.',
  },
  sv: {
    label: 'När en medlem går in',
    about: 'Bredvid besöket: gör något när någon i teamet tar över',
    exits: { next: 'Sedan' },
    everyTime: 'Varje gång',
    everyTimeHelp: 'Även när samtalet har lämnats tillbaka och tas igen.',
    first: 'Första gången',
    help: 'Stegen bakom går bredvid besöket: de får säga och göra saker, men inte fråga.',
  },
};
