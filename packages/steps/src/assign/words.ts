// Words of the assign step.
export const words = {
  en: {
    label: 'Assign',
    about: 'To a person, without telling the visitor',
    exits: { next: 'Then' },
    to: 'Goes to',
    help: 'From then on the person answers: the flow still says what follows at once, but reads no more replies.',
    routing: 'As the channel says',
    team: 'Team',
    member: 'Member',
    choose: 'Choose',
  },
  sv: {
    label: 'Tilldela',
    about: 'Till en person, utan att besökaren märker det',
    exits: { next: 'Sedan' },
    to: 'Går till',
    help: 'Sedan är det personen som svarar: flödet säger det som följer direkt, men läser inga fler svar.',
    routing: 'Som kanalen säger',
    team: 'Team',
    member: 'Medlem',
    choose: 'Välj',
  },
};
