// Words of the ask-form step.
export const words = {
  en: {
    label: 'Ask a form',
    about: 'A form’s fields as questions',
    exits: { answered: 'Sent', 'gave-up': 'No fitting answer' },
    opening: 'Said first',
    form: 'Form',
    choose: 'Choose a form',
    noForms: 'There is no form yet.',
    help: 'Its fields are asked one by one, by its own conditions and texts. At the end the form is sent as if it had been filled in: tickets and the like follow. Each answer is a variable named like its field.',
    files:
      'Files are asked for as well; what is sent stays in this conversation, and its address stands in the submission.',
    changed: 'The form has changed since.',
    renew: 'Take it as it is now',
    fields: 'Asked',
  },
  sv: {
    label: 'Fråga formulär',
    about: 'Ett formulärs fält som frågor',
    exits: { answered: 'Skickat', 'gave-up': 'Inget svar som passar' },
    opening: 'Sägs först',
    form: 'Formulär',
    choose: 'Välj ett formulär',
    noForms: 'Det finns inget formulär än.',
    help: 'Fälten frågas ett i taget, med formulärets egna villkor och texter. Till sist skickas formuläret som om det hade fyllts i: ärenden och annat följer. Varje svar blir en variabel med fältets namn.',
    files: 'Även filer frågas efter; det som skickas stannar i konversationen och dess adress står i inskickningen.',
    changed: 'Formuläret har ändrats sedan dess.',
    renew: 'Ta det som det är nu',
    fields: 'Frågas',
  },
};
