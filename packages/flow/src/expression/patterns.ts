// Patterns of expressions, matched in linear time whatever they say: `name.matches("^[A-Z]{2}")`.
import { RE2JS } from 're2js';
import type { ASTNode } from '@marcbachmann/cel-js';
import { ExpressionError } from './budget';
import type { Evaluator } from './frame';
import { asText } from './values';

const longestPattern = 500;
/** How often all counted repeats of a pattern together may repeat: `a{1000}` is one pattern of a thousand letters. */
const mostRepeats = 1_000;
/** Instructions a pattern may come to; looking at a text costs as many for each of its letters. */
const mostInstructions = 1_000;

/** The pattern must be written out, so that a bad one is found before anybody visits. */
export function buildMatch(text: Evaluator, pattern: ASTNode): Evaluator {
  const source: unknown = pattern.op === 'value' ? pattern.args : null;
  if (typeof source !== 'string') throw new ExpressionError('The pattern of "matches" must be written out as a text.');
  if (source.length > longestPattern) throw new ExpressionError(`A pattern has at most ${longestPattern} characters.`);
  const compiled = compile(source);
  return (frame) => {
    const said = asText(text(frame));
    frame.budget.spend(said.length);
    frame.budget.work(said.length * compiled.programSize());
    return compiled.matcher(said).find();
  };
}

function compile(source: string): RE2JS {
  if (repeatsOf(source) > mostRepeats) throw new ExpressionError(tooLarge);
  const compiled = read(source);
  if (compiled.programSize() > mostInstructions) throw new ExpressionError(tooLarge);
  return compiled;
}

const tooLarge = 'This pattern repeats too much. Write it shorter, with smaller numbers in { }.';

function repeatsOf(source: string): number {
  const counts = [...source.matchAll(/\{(\d{1,6})(?:,(\d{0,6}))?\}/g)];
  return counts.reduce((sum, [, least, most]) => sum + Math.max(Number(least), Number(most ?? 0)), 0);
}

function read(source: string): RE2JS {
  try {
    return RE2JS.compile(source);
  } catch (error) {
    throw new ExpressionError(`This pattern cannot be read: ${error instanceof Error ? error.message : source}`);
  }
}
