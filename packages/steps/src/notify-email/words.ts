// Words of the notify-email step.
export const words = {
  en: {
    label: 'Notify by email',
    about: 'A mail to the team, not to the visitor',
    exits: { next: 'Then' },
    mail: 'Mail',
    to: 'To',
    toExample: 'team@example.com',
    toHelp: 'Several addresses with commas between; each gets a mail of their own.',
    subject: 'Subject',
    subjectExample: 'New request from {{contact.first_name}}',
    text: 'Text',
    textExample: 'What you should know',
  },
  sv: {
    label: 'Meddela via e-post',
    about: 'Ett mejl till teamet, inte till besökaren',
    exits: { next: 'Sedan' },
    mail: 'Mejl',
    to: 'Till',
    toExample: 'team@example.com',
    toHelp: 'Flera adresser med kommatecken emellan; var och en får ett eget mejl.',
    subject: 'Ämne',
    subjectExample: 'Ny förfrågan från {{contact.first_name}}',
    text: 'Text',
    textExample: 'Vad ni bör veta',
  },
};
