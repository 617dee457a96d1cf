// Words of the random-split step.
export const words = {
  en: {
    label: 'Random split',
    about: 'Shares visits out by chance',
    exits: {},
    arms: 'Arms',
    help: 'Each visit draws one arm and keeps it, also when it comes by again.',
    arm: 'Arm',
    share: 'Share',
    addArm: 'Add arm',
    remove: 'Remove',
    variable: 'Keep the name of the arm in',
  },
  sv: {
    label: 'Slumpvis delning',
    about: 'Fördelar besöken slumpvis',
    exits: {},
    arms: 'Grenar',
    help: 'Varje besök lottas till en gren och behåller den, även när det kommer hit igen.',
    arm: 'Gren',
    share: 'Andel',
    addArm: 'Lägg till gren',
    remove: 'Ta bort',
    variable: 'Spara grenens namn i',
  },
};
