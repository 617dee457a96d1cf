// Words of the run-flow step.
export const words = {
  en: {
    label: 'Run a flow',
    about: 'Another flow as one step of this one',
    exits: { done: 'When it is done' },
    flow: 'Flow',
    choose: 'Choose a flow',
    none: 'No published flow starts with “Called by another flow”',
    gone: 'a flow that is gone',
    version: 'Version {{version}}',
    newer: 'Version {{version}} is published.',
    newerThan: 'newer: {{version}}',
    update: 'Update',
    open: 'Open that flow',
    pinned: 'Stays on this version until you update it.',
    inputs: 'Goes in',
    inputsAbout: 'What the flow is told. It sees no other variable of this one.',
    outputs: 'Comes back',
    outputsAbout: 'Where its results are kept.',
    optional: 'may be left out',
    write: 'Write an expression',
    pick: 'Choose a variable instead',
    nothing: 'Nothing',
    noMatch: 'No such variable',
    types: { text: 'text', number: 'number', boolean: 'yes or no', date: 'date', list: 'list', object: 'object' },
  },
  sv: {
    label: 'Kör ett flöde',
    about: 'Ett annat flöde som ett steg i det här',
    exits: { done: 'När det är klart' },
    flow: 'Flöde',
    choose: 'Välj ett flöde',
    none: 'Inget publicerat flöde börjar med ”Anropas av ett annat flöde”',
    gone: 'ett flöde som är borta',
    version: 'Version {{version}}',
    newer: 'Version {{version}} är publicerad.',
    newerThan: 'nyare: {{version}}',
    update: 'Uppdatera',
    open: 'Öppna det flödet',
    pinned: 'Stannar på den här versionen tills du uppdaterar.',
    inputs: 'Går in',
    inputsAbout: 'Det flödet får veta. Det ser inga andra variabler härifrån.',
    outputs: 'Kommer tillbaka',
    outputsAbout: 'Var resultaten sparas.',
    optional: 'kan utelämnas',
    write: 'Skriv ett uttryck',
    pick: 'Välj en variabel i stället',
    nothing: 'Inget',
    noMatch: 'Ingen sådan variabel',
    types: { text: 'text', number: 'tal', boolean: 'ja eller nej', date: 'datum', list: 'lista', object: 'objekt' },
  },
};

export type Own = (typeof words)['en'];

export function versionWords(pattern: string, version: number): string {
  return pattern.replace('{{version}}', String(version));
}
