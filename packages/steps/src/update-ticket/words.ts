// Words of the update-ticket step.
export const words = {
  en: {
    label: 'Update ticket',
    about: 'Stage, priority or subject',
    exits: { updated: 'Ticket updated', 'no-ticket': 'No ticket' },
    change: 'Changes',
    which: 'The newest ticket of the conversation.',
    stage: 'Stage',
    priority: 'Priority',
    priorities: { low: 'Low', normal: 'Normal', high: 'High', urgent: 'Urgent' },
    name: 'Subject',
    same: 'Stays as it is',
  },
  sv: {
    label: 'Uppdatera ärende',
    about: 'Steg, prioritet eller rubrik',
    exits: { updated: 'Ärendet är uppdaterat', 'no-ticket': 'Inget ärende' },
    change: 'Ändringar',
    which: 'Det senaste ärendet i konversationen.',
    stage: 'Steg',
    priority: 'Prioritet',
    priorities: { low: 'Låg', normal: 'Normal', high: 'Hög', urgent: 'Brådskande' },
    name: 'Rubrik',
    same: 'Ändras inte',
  },
};
