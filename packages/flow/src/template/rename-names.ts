// Renames a variable inside sources and texts, at the very places that mean it.
import type { ASTNode } from '@marcbachmann/cel-js';
import { parseExpression } from '../expression/parse-expression';
import { nameSpots } from '../expression/list-names';
import { templateSpots } from './template-tokens';

/** The expression with the variable renamed; one that cannot be read is returned as it is. */
export function renameInExpression(source: string, from: string, to: string): string {
  const tree = parseExpression(source);
  return tree.ok ? replaceSpots(source, expressionSpots(tree.value, from), to) : source;
}

/** The text with the variable renamed in its tokens. */
export function renameInTemplate(text: string, from: string, to: string): string {
  const spots = templateSpots(text).flatMap(({ path, begin, end }) => {
    const inVars = path[0] === 'vars';
    if ((inVars ? path[1] : path[0]) !== from) return [];
    return spotOfWord(text, { begin: inVars ? begin + 4 : begin, end }, from);
  });
  return replaceSpots(text, spots, to);
}

type Spot = { readonly begin: number; readonly end: number };

function expressionSpots(tree: ASTNode, from: string): Spot[] {
  return nameSpots(tree).flatMap(({ name, begin, end, source }) =>
    name === from ? spotOfWord(source, { begin, end }, from) : [],
  );
}

function spotOfWord(text: string, { begin, end }: Spot, word: string): Spot[] {
  const at = text.indexOf(word, begin);
  return at < 0 || at + word.length > end ? [] : [{ begin: at, end: at + word.length }];
}

function replaceSpots(text: string, spots: readonly Spot[], to: string): string {
  return [...spots]
    .sort((a, b) => b.begin - a.begin)
    .reduce((changed, { begin, end }) => changed.slice(0, begin) + to + changed.slice(end), text);
}
