// What somebody types into a search, read into words: nothing they type can be an instruction to the index.

/** Words that follow each other. `prefix`: the last one may be the beginning of a longer word. */
export type SearchTerm = { readonly words: readonly string[]; readonly prefix: boolean };

const mostTerms = 12;

/** Words are looked for as beginnings; words in quotes are looked for as they stand. Empty when there is none. */
export function searchTerms(text: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  for (const [, quoted, bare] of text.slice(0, 500).matchAll(/"([^"]*)"|([^"\s]+)/g)) {
    const words = foldWords(quoted ?? bare ?? '');
    if (words.length > 0) terms.push({ words, prefix: quoted === undefined });
  }
  return terms.slice(0, mostTerms);
}

/** The words of a text as an index keeps them: without case and without accents, so that Malmö is found by malmo. */
export function foldWords(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]+/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{Co}]+/gu) ?? []
  );
}

/** Whether every term occurs in these folded words. */
export function holdsTerms(words: readonly string[], terms: readonly SearchTerm[]): boolean {
  return terms.every((term) => words.some((_, at) => standsAt(words, at, term)));
}

function standsAt(words: readonly string[], at: number, { words: wanted, prefix }: SearchTerm): boolean {
  return wanted.every((word, index) => {
    const found = words[at + index];
    if (found === undefined) return false;
    return prefix && index === wanted.length - 1 ? found.startsWith(word) : found === word;
  });
}

const textKeys = new Set(['text', 'alt', 'name', 'title', 'value']);

/** The words of a message's parts as one text, in their order. */
export function searchText(parts: unknown): string {
  const found: string[] = [];
  const walk = (value: unknown, key: string) => {
    if (typeof value === 'string') {
      if (textKeys.has(key)) found.push(value);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) walk(inner, name);
    }
  };
  walk(parts, '');
  return found.join(' ');
}
