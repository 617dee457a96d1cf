// Words of the send-transcript step.
export const words = {
  en: {
    label: 'Send transcript',
    about: 'Mails the conversation to the visitor',
    exits: { sent: 'Mail is on its way', 'not-sent': 'No address to send it to' },
    to: 'To',
    toHelp: 'Empty: the address of the contact.',
    toExample: '{{contact.email}}',
    visitor: 'The visitor',
  },
  sv: {
    label: 'Skicka konversationen',
    about: 'Mejlar konversationen till besökaren',
    exits: { sent: 'Mejlet är på väg', 'not-sent': 'Ingen adress att skicka till' },
    to: 'Till',
    toHelp: 'Tomt: kontaktens adress.',
    toExample: '{{contact.email}}',
    visitor: 'Besökaren',
  },
};
