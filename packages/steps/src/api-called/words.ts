// Words of the api-called trigger.
export const words = {
  en: {
    label: 'Called by a program',
    about: 'Your shop or system starts the flow',
    exits: { next: 'Program calls' },
    values: 'Values the call brings',
    name: 'Name',
    type: 'Type',
    types: { text: 'Text', number: 'Number', boolean: 'Yes or no', date: 'Date', list: 'List', object: 'Object' },
    add: 'Add value',
    remove: 'Remove',
    none: 'None',
    call: 'How to call',
    callHelp:
      'Runs in the newest conversation of the contact, or in the one you name. Keys are made under Settings, Workspace.',
    brings: 'Brings',
    copy: 'Copy',
    copied: 'Copied',
  },
  sv: {
    label: 'Anropas av ett program',
    about: 'Er butik eller ert system startar flödet',
    exits: { next: 'Programmet anropar' },
    values: 'Värden som anropet har med sig',
    name: 'Namn',
    type: 'Typ',
    types: { text: 'Text', number: 'Tal', boolean: 'Ja eller nej', date: 'Datum', list: 'Lista', object: 'Objekt' },
    add: 'Lägg till värde',
    remove: 'Ta bort',
    none: 'Inga',
    call: 'Så anropas det',
    callHelp:
      'Körs i kontaktens senaste konversation, eller i den du anger. Nycklar skapas under Inställningar, Arbetsyta.',
    brings: 'Med sig',
    copy: 'Kopiera',
    copied: 'Kopierad',
  },
};
