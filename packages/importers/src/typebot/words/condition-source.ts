// Comparisons of the file that rows cannot hold, as an expression: patterns, and words around a variable.
import { compileExpression } from '@parley/flow';
import type { JsonObject } from '@parley/primitives';
import { rawsAt, textAt } from '../source/read-raw';
import { quote, toExpression, variable, type Words } from './translate';

type Write = (left: string, right: string) => string;

const writers: ReadonlyMap<string, Write> = new Map<string, Write>([
  ['Equal to', (left, right) => `alike(${left}, ${right})`],
  ['Not equal', (left, right) => `!alike(${left}, ${right})`],
  ['Contains', (left, right) => `includes(${left}, ${right})`],
  ['Does not contain', (left, right) => `!includes(${left}, ${right})`],
  ['Greater than', (left, right) => `order(${left}, ${right}) > 0`],
  ['Greater or equal to', (left, right) => `order(${left}, ${right}) >= 0`],
  ['Less than', (left, right) => `order(${left}, ${right}) < 0`],
  ['Less or equal to', (left, right) => `order(${left}, ${right}) <= 0`],
  ['Is set', (left) => `known(${left})`],
  ['Is empty', (left) => `!known(${left})`],
  ['Starts with', (left, right) => `begins(${left}, ${right})`],
  ['Ends with', (left, right) => `finishes(${left}, ${right})`],
]);
const longest = 2_000;

/** Null for a comparison nobody can read; `false` for one that never holds. */
export function conditionSource(content: JsonObject, words: Words): string | null {
  const all = textAt(content, 'logicalOperator') !== 'OR';
  const written = rawsAt(content, 'comparisons').map((comparison) => comparisonSource(comparison, words));
  if (written.includes(null)) return null;
  const source = written.join(all ? ' && ' : ' || ') || 'false';
  return source.length <= longest && compileExpression(source).ok ? source : null;
}

function comparisonSource(comparison: JsonObject, words: Words): string | null {
  const name = words.variables.ofId(textAt(comparison, 'variableId'));
  const operator = textAt(comparison, 'comparisonOperator');
  if (name === null || operator === '') return 'false';
  const value = textAt(comparison, 'value');
  if (operator === 'Matches regex') return patternSource(name, value);
  if (operator === 'Does not match regex') {
    const source = patternSource(name, value);
    return source === null ? null : `!${source}`;
  }
  return writers.get(operator)?.(variable(name), toExpression(value, words)) ?? null;
}

/** `/words/i` or just the words; flags other than i, m and s change nothing here. */
function patternSource(name: string, value: string): string | null {
  const [, body = value, flags = ''] = /^\/(.+)\/([a-z]*)$/s.exec(value.trim()) ?? [];
  const kept = [...new Set(flags)].filter((flag) => 'ims'.includes(flag)).join('');
  const source = `text(${variable(name)}).matches(${quote(kept === '' ? body : `(?${kept})${body}`)})`;
  return body !== '' && compileExpression(source).ok ? source : null;
}
