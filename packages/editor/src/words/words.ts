// The editor's words by language, and the one way to fill in a value.
import type { EditorLanguage } from '../step-editor';
import { en, type Words } from './en';
import { sv } from './sv';

export const editorWords: Readonly<Record<EditorLanguage, Words>> = { en, sv };

/** @example fill('Step {{number}}', { number: 3 }) === 'Step 3' */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => String(values[key] ?? whole));
}

export function counted(one: string, other: string, count: number): string {
  return count === 1 ? one : fill(other, { count });
}
