// Words of the parts that several panels have in common.
import type { EditorLanguage } from '@parley/editor';

const words = {
  en: { add: 'Add', remove: 'Remove', next: 'Next', advanced: 'Advanced', storeIn: 'Store answer in', property: 'Contact property', none: 'None', choose: 'Choose' },
  sv: { add: 'Lägg till', remove: 'Ta bort', next: 'Vidare', advanced: 'Avancerat', storeIn: 'Spara svaret i', property: 'Kontaktegenskap', none: 'Ingen', choose: 'Välj' },
};

export function kitWords(language: EditorLanguage): (typeof words)['en'] {
  return words[language];
}
