// Gives the chat its words in the visitor's language.
import type { LocaleName } from '../wire';
import type { ChatWords } from './chat-words';
import { en } from './en';
import { sv } from './sv';

export function pickWords(locale: LocaleName): ChatWords {
  return locale === 'sv' ? sv : en;
}
