// Words of the ticket board and table.
export const tickets = {
  title: 'Tickets',
  empty: {
    title: 'No tickets',
    text: 'A ticket is a piece of work with an owner and a stage. Flows and forms open them.',
    action: 'New ticket',
  },
};
