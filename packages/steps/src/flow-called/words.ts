// Words of the flow-called trigger.
export const words = {
  en: {
    label: 'Called by another flow',
    about: 'Makes this flow a step of others',
    exits: { next: 'When it is called' },
    inputs: 'Goes in',
    inputsAbout: 'Variables that the calling flow sets.',
    outputs: 'Comes back',
    outputsAbout: 'Variables that the calling flow gets when this one is done.',
    addInput: 'Add what goes in',
    addOutput: 'Add what comes back',
    required: 'Must be given',
    remove: 'Remove',
    type: 'Type of',
    name: 'Name of the variable',
    none: 'Nothing',
    types: { text: 'Text', number: 'Number', boolean: 'Yes or no', date: 'Date', list: 'List', object: 'Object' },
  },
  sv: {
    label: 'Anropas av ett annat flöde',
    about: 'Gör flödet till ett steg i andra',
    exits: { next: 'När det anropas' },
    inputs: 'Går in',
    inputsAbout: 'Variabler som det anropande flödet sätter.',
    outputs: 'Kommer tillbaka',
    outputsAbout: 'Variabler som det anropande flödet får när det här är klart.',
    addInput: 'Lägg till något som går in',
    addOutput: 'Lägg till något som kommer tillbaka',
    required: 'Måste anges',
    remove: 'Ta bort',
    type: 'Typ för',
    name: 'Variabelns namn',
    none: 'Inget',
    types: { text: 'Text', number: 'Tal', boolean: 'Ja eller nej', date: 'Datum', list: 'Lista', object: 'Objekt' },
  },
};

export type Own = (typeof words)['en'];
