// What each problem code means to an author.
import type { EditorLanguage } from '../step-editor';

export const problemWords: Readonly<Record<EditorLanguage, Readonly<Record<string, string>>>> = {
  en: {},
  sv: {},
};
