// What is being looked for right where one writes: a snippet after / or #, a member after @.

export interface Trigger {
  readonly kind: 'snippet' | 'mention';
  /** What was written after the sign so far. */
  readonly query: string;
  /** Where the sign stands in the text. */
  readonly from: number;
}

/** Only after a space or at the beginning: 24/7 and mail@example.com look for nothing. Members are named in notes alone. */
export function readTrigger(text: string, caret: number, note: boolean): Trigger | null {
  const found = /(?:^|\s)([/#@])([^\s/#@]{0,40})$/.exec(text.slice(0, caret));
  const [, sign, query = ''] = found ?? [];
  if (sign === undefined || (sign === '@' && !note)) return null;
  return { kind: sign === '@' ? 'mention' : 'snippet', query, from: caret - query.length - 1 };
}

/** Puts words in the place of the sign and what followed it; gives the text and where one writes on. */
export function replaceTrigger(
  text: string,
  { from, query }: Trigger,
  words: string,
): { readonly text: string; readonly caret: number } {
  const rest = text.slice(from + 1 + query.length);
  return { text: text.slice(0, from) + words + rest, caret: from + words.length };
}

/** Members whose name stands behind an @ in the note. */
export function mentionsIn<Person extends { readonly name: string }>(
  text: string,
  people: readonly Person[],
): Person[] {
  return people.filter(({ name }) => text.includes(`@${name}`));
}
