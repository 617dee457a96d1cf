// What the checks of a page's health mean.
import type { EditorLanguage, HealthWords } from '../../channel-editor';

export const health: Readonly<Record<EditorLanguage, Readonly<Record<string, HealthWords>>>> = {
  en: {
    token: { well: 'The access token works', ill: 'The access token does not work' },
    subscription: { well: 'Meta sends the page’s messages here', ill: 'Meta does not send everything here' },
  },
  sv: {
    token: { well: 'Åtkomsttoken fungerar', ill: 'Åtkomsttoken fungerar inte' },
    subscription: { well: 'Meta skickar sidans meddelanden hit', ill: 'Meta skickar inte allt hit' },
  },
};
