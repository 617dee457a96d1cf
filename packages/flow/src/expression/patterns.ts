// Patterns of expressions, matched in linear time whatever they say: `name.matches("^[A-Z]{2}")`.
import { RE2JS } from 're2js';
import type { ASTNode } from '@marcbachmann/cel-js';
import { ExpressionError } from './budget';
import type { Evaluator } from './frame';
import { asText } from './values';

const longestPattern = 500;

/** The pattern must be written out, so that a bad one is found before anybody visits. */
export function buildMatch(text: Evaluator, pattern: ASTNode): Evaluator {
  const source: unknown = pattern.op === 'value' ? pattern.args : null;
  if (typeof source !== 'string') throw new ExpressionError('The pattern of "matches" must be written out as a text.');
  if (source.length > longestPattern) throw new ExpressionError(`A pattern has at most ${longestPattern} characters.`);
  const compiled = compile(source);
  return (frame) => {
    const said = asText(text(frame));
    frame.budget.spend(said.length);
    return compiled.matcher(said).find();
  };
}

function compile(source: string): RE2JS {
  try {
    return RE2JS.compile(source);
  } catch (error) {
    throw new ExpressionError(`This pattern cannot be read: ${error instanceof Error ? error.message : source}`);
  }
}
