// Words of the unsupported step.
export const words = {
  en: {
    label: 'Unknown step',
    about: 'Imported from another system',
    exits: {},
    from: 'From',
    was: 'Was',
    original: 'As it was in the file',
    help: 'This came from another system and has no equal here. Put other steps in its place, then delete it.',
  },
  sv: {
    label: 'Okänt steg',
    about: 'Importerat från ett annat system',
    exits: {},
    from: 'Från',
    was: 'Var',
    original: 'Som det stod i filen',
    help: 'Det här kom från ett annat system och har ingen motsvarighet här. Sätt andra steg i dess ställe och ta sedan bort det.',
  },
};
