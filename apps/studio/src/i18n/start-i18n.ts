// Starts the translations in the language the member chose last, or else the browser's.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { readChoice, writeChoice } from '../frame/choices';
import { en } from './en/words';
import { sv } from './sv/words';

export const languages = ['en', 'sv'] as const;
export type Language = (typeof languages)[number];

const preferred: Language = navigator.language.toLowerCase().startsWith('sv') ? 'sv' : 'en';

void i18next.use(initReactI18next).init({
  resources: { en, sv },
  lng: readChoice('language', languages, preferred),
  fallbackLng: 'en',
  defaultNS: 'common',
  ns: Object.keys(en),
  interpolation: { escapeValue: false },
  returnNull: false,
});

document.documentElement.lang = i18next.language;
i18next.on('languageChanged', (language) => {
  document.documentElement.lang = language;
  const chosen = languages.find((known) => known === language);
  if (chosen) writeChoice('language', chosen);
});
