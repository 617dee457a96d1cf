// Words of the form-submitted trigger.
export const words = {
  en: {
    label: 'Form submitted',
    about: 'Somebody sends a form',
    exits: { next: 'Form is sent' },
    form: 'Form',
    choose: 'Choose a form',
    help: 'Each field becomes a variable named like the field.',
    noForms: 'There is no form yet. Make one under Forms.',
    fields: 'Fields',
  },
  sv: {
    label: 'Formulär skickas',
    about: 'Någon skickar ett formulär',
    exits: { next: 'Formuläret skickas' },
    form: 'Formulär',
    choose: 'Välj ett formulär',
    help: 'Varje fält blir en variabel som heter som fältet.',
    noForms: 'Det finns inget formulär än. Skapa ett under Formulär.',
    fields: 'Fält',
  },
};
