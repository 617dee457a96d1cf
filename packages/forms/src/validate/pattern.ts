// Patterns an author writes for answers: matched in linear time, whatever they say and whoever answers.
import { RE2JS } from 're2js';

export const longestPattern = 500;
/** Instructions a pattern may come to; an answer costs as many for each of its letters. */
const mostInstructions = 1_000;
const mostRepeats = 1_000;

const read = new Map<string, RE2JS | null>();

/** Whether the whole answer is as the pattern says; true where the pattern itself cannot be read. */
export function fitsPattern(source: string, text: string): boolean {
  const pattern = patternOf(source);
  return pattern === null || pattern.matches(text);
}

export function isReadablePattern(source: string): boolean {
  return patternOf(source) !== null;
}

function patternOf(source: string): RE2JS | null {
  const known = read.get(source);
  if (known !== undefined) return known;
  const pattern = compile(source);
  // Forms have few patterns; a store of many forms forgets all of them at once.
  if (read.size > 500) read.clear();
  read.set(source, pattern);
  return pattern;
}

function compile(source: string): RE2JS | null {
  if (source === '' || source.length > longestPattern || repeatsOf(source) > mostRepeats) return null;
  try {
    const pattern = RE2JS.compile(source);
    return pattern.programSize() <= mostInstructions ? pattern : null;
  } catch {
    return null;
  }
}

/** `a{1000}` is one pattern of a thousand letters, and `(a{30}){30}` one of nine hundred. */
function repeatsOf(source: string): number {
  const counts = [...source.matchAll(/\{(\d{1,6})(?:,(\d{0,6}))?\}/g)];
  return counts.reduce((sum, [, least, most]) => sum + Math.max(Number(least), Number(most ?? 0)), 0);
}
