// Words of the ticket-stage-changed trigger.
export const words = {
  en: {
    label: 'Ticket changes stage',
    about: 'A ticket is moved, the flow writes to its visitor',
    exits: { next: 'Ticket has moved' },
    pipeline: 'Pipeline',
    stage: 'To the stage',
    any: 'Any',
    help: 'Runs in the conversation of the ticket when a member or an automation moves it. Whoever had the conversation has it again afterwards. Moves made by flows do not count.',
    brings: 'Brings',
  },
  sv: {
    label: 'Ärende byter steg',
    about: 'Ett ärende flyttas, flödet skriver till besökaren',
    exits: { next: 'Ärendet har flyttats' },
    pipeline: 'Pipeline',
    stage: 'Till steget',
    any: 'Alla',
    help: 'Körs i ärendets konversation när en medlem eller en automatik flyttar det. Den som hade konversationen får tillbaka den efteråt. Flyttar som flöden gör räknas inte.',
    brings: 'Ger',
  },
};
