// Words of the values kept from an answer.
export const savedWords = {
  en: {
    savesHelp: 'A path such as data.items.0.name. Empty: the whole answer.',
    path: 'Path in the answer',
    variable: 'Variable',
    type: 'Type',
    types: { text: 'Text', number: 'Number', boolean: 'Yes or no', list: 'List', object: 'Object' },
    addSave: 'Keep a value',
    remove: 'Remove',
  },
  sv: {
    savesHelp: 'En sökväg som data.items.0.name. Tom: hela svaret.',
    path: 'Sökväg i svaret',
    variable: 'Variabel',
    type: 'Typ',
    types: { text: 'Text', number: 'Tal', boolean: 'Ja eller nej', list: 'Lista', object: 'Objekt' },
    addSave: 'Behåll ett värde',
    remove: 'Ta bort',
  },
};
