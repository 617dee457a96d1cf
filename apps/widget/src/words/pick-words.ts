// Gives the chat its words in the visitor's language; only that language is fetched.
import type { ChatWords } from './chat-words';
import { en } from './en';
import type { LocaleName } from './locales';

/** English when the words cannot be fetched: a chat that speaks is better than none. */
export async function pickWords(locale: LocaleName): Promise<ChatWords> {
  return LOADERS[locale]().catch(() => en);
}

const LOADERS: Record<LocaleName, () => Promise<ChatWords>> = {
  en: async () => en,
  sv: async () => (await import('./sv')).sv,
  de: async () => (await import('./de')).de,
  fr: async () => (await import('./fr')).fr,
  es: async () => (await import('./es')).es,
  it: async () => (await import('./it')).it,
  pt: async () => (await import('./pt')).pt,
  nl: async () => (await import('./nl')).nl,
  da: async () => (await import('./da')).da,
  nb: async () => (await import('./nb')).nb,
  fi: async () => (await import('./fi')).fi,
  pl: async () => (await import('./pl')).pl,
};
