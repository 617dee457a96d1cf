// Words of the run-code step.
export const words = {
  en: {
    label: 'Run code',
    about: 'JavaScript in a closed box',
    exits: { done: 'It gave an answer', failed: 'It failed' },
    code: 'Code',
    example: 'return { total: event.variables.price * 2 };',
    help: 'The variables are in event.variables, the contact in event.contact. No network, half a second, the same time and chance at every replay. exports.main(event, callback) works too.',
    off: 'An admin has to allow code in the workspace settings first.',
    saves: 'Keep from the answer',
    lines: 'lines',
  },
  sv: {
    label: 'Kör kod',
    about: 'JavaScript i en sluten låda',
    exits: { done: 'Den gav ett svar', failed: 'Det gick inte' },
    code: 'Kod',
    example: 'return { total: event.variables.price * 2 };',
    help: 'Variablerna finns i event.variables, kontakten i event.contact. Inget nätverk, en halv sekund, samma tid och slump vid varje repris. exports.main(event, callback) fungerar också.',
    off: 'En administratör måste först tillåta kod i arbetsytans inställningar.',
    saves: 'Behåll ur svaret',
    lines: 'rader',
  },
};
