// Words of the for-each step.
export const words = {
  en: {
    label: 'For each',
    about: 'Go through a list, item by item',
    exits: { each: 'For each item', done: 'When all are done' },
    list: 'List',
    item: 'Item at hand',
    position: 'Position',
    positionHelp: 'Counts from 1. Lead the last step of the loop back to this one.',
    through: 'through',
    choose: 'Choose a list',
  },
  sv: {
    label: 'För varje',
    about: 'Gå igenom en lista, post för post',
    exits: { each: 'För varje post', done: 'När alla är klara' },
    list: 'Lista',
    item: 'Aktuell post',
    position: 'Plats',
    positionHelp: 'Räknas från 1. Led slingans sista steg tillbaka hit.',
    through: 'genom',
    choose: 'Välj en lista',
  },
};
