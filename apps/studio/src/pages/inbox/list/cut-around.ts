// Cuts a long text down to what stands around the words that were searched for, and tells which pieces are the words.

export interface Piece {
  readonly words: string;
  readonly found: boolean;
}

const before = 24;
const most = 220;

export function cutAround(text: string, search: string): Piece[] {
  const wanted = fold(search).match(/[\p{L}\p{N}]+/gu) ?? [];
  const pieces: Piece[] = [];
  let first: number | null = null;
  // Words and what stands between them, so that nothing of the text is lost.
  let at = 0;
  for (const [words] of text.replace(/\s+/g, ' ').matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu)) {
    const found = wanted.some((one) => fold(words).startsWith(one));
    if (found) first ??= at;
    const last = pieces.at(-1);
    if (last && last.found === found) pieces[pieces.length - 1] = { words: last.words + words, found };
    else pieces.push({ words, found });
    at += words.length;
  }
  return window(pieces, Math.max(0, (first ?? 0) - before));
}

function window(pieces: readonly Piece[], from: number): Piece[] {
  const shown: Piece[] = [];
  let at = 0;
  for (const { words, found } of pieces) {
    const cut = words.slice(Math.max(0, from - at), Math.max(0, from + most - at));
    if (cut !== '') shown.push({ words: shown.length === 0 && from > 0 ? `…${cut.trimStart()}` : cut, found });
    at += words.length;
  }
  return shown;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase();
}
