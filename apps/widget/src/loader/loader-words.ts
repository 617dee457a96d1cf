// The few words the loader says itself, kept apart so that the chat's words are not downloaded early.
import type { LocaleName } from '../wire';

export interface LoaderWords {
  open: string;
  close: string;
  dismiss: string;
  unread: (count: number) => string;
  chat: (name: string) => string;
}

const en: LoaderWords = {
  open: 'Open chat',
  close: 'Close chat',
  dismiss: 'Dismiss',
  unread: (count) => `${count} unread`,
  chat: (name) => `Chat with ${name}`,
};

const sv: LoaderWords = {
  open: 'Öppna chatten',
  close: 'Stäng chatten',
  dismiss: 'Dölj',
  unread: (count) => (count === 1 ? '1 oläst' : `${count} olästa`),
  chat: (name) => `Chatta med ${name}`,
};

export function loaderWords(locale: LocaleName): LoaderWords {
  return locale === 'sv' ? sv : en;
}
