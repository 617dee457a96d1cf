// Turns foreign texts into our templates and expressions.
import type { SourceBlock } from '../source/source';
import type { Variables } from './name-variables';
import { type Piece, splitTokens } from './split-tokens';

/** What went wrong in the words of one block. */
export type Tell = (what: 'note' | 'changed' | 'lost' | 'needs-review', message: string) => void;
export type Words = { readonly variables: Variables; readonly tell: Tell; readonly block: SourceBlock };

/** A template: tokens under our names, scripts left out. */
export function toTemplate(text: string, words: Words): string {
  const written = splitTokens(text).map((piece) => {
    if (piece.kind === 'text') return plain(piece.text, words);
    const name = nameOf(piece, words);
    return name === null ? '' : `{{${name}}}`;
  });
  // "{" right before a token would read as part of it
  return written.map((part, index) => (part.endsWith('{') && written[index + 1] ? `${part} ` : part)).join('');
}

/** An expression with the text's value: a lone token keeps its type. */
export function toExpression(text: string, words: Words): string {
  const parts = splitTokens(text.trim()).map((piece) => {
    if (piece.kind === 'text') return quote(piece.text);
    const name = nameOf(piece, words);
    return name === null ? '""' : variable(name);
  });
  if (parts.length <= 1) return parts[0] ?? '""';
  return parts.map((part) => (part.startsWith('vars[') ? `text(${part})` : part)).join(' + ');
}

export function variable(name: string): string {
  return `vars[${quote(name)}]`;
}

export function quote(text: string): string {
  return JSON.stringify(text);
}

function nameOf(piece: Exclude<Piece, { kind: 'text' }>, { variables, tell }: Words): string | null {
  if (piece.kind === 'token') return variables.ofToken(piece.name);
  tell('needs-review', `A script inside the text was left out: ${piece.code.slice(0, 500)}`);
  return null;
}

function plain(text: string, { tell }: Words): string {
  const harmless = text.replaceAll(/\{(?=[{%])/g, '{ ');
  if (harmless !== text) tell('changed', 'Two braces in a row mean a token here; a space was put between them.');
  return harmless;
}
