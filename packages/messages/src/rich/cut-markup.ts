// Cuts one line of marked-up text into words, signs of form and links, in one pass.

/** `opens` and `closes`: whether the sign stands where a pair may begin or end. */
export type Sign = {
  readonly kind: 'sign';
  readonly sign: '*' | '**';
  readonly opens: boolean;
  readonly closes: boolean;
};
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | Sign
  | { readonly kind: 'link'; readonly label: string; readonly href: string };

// An escaped sign, a token as it stands, a link, asterisks, or words up to the next of these. No two ways of reading
// the same signs and no long look ahead, so that no line takes more than linear time.
const escaped = /\\([\\*[\]().-])/u;
const token = /(\{\{[^{}]*\}\})/u;
const link =
  /\[((?:\\[^]|\{\{[^{}]*\}\}|\{(?!\{)|[^\\[\]{]){1,500})\]\(((?:\{\{[^{}]*\}\}|\{(?!\{)|[^\\()\s{]){1,2000})\)/u;
const piece = new RegExp(`${escaped.source}|${token.source}|${link.source}|(\\*+)|[^\\\\{[*]+|[^]`, 'gu');

export function cutMarkup(line: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of line.matchAll(piece)) {
    const [whole, sign, value, label, href, stars] = match;
    if (label !== undefined && href !== undefined) pieces.push({ kind: 'link', label, href });
    else if (stars === undefined) addWords(pieces, sign ?? value ?? whole);
    else {
      const end = match.index + stars.length;
      pieces.push(...signsOf(stars, { before: line[match.index - 1], after: line[end] }));
    }
  }
  return pieces;
}

function addWords(pieces: Piece[], text: string): void {
  const last = pieces.at(-1);
  if (last?.kind === 'words') pieces.splice(-1, 1, { kind: 'words', text: last.text + text });
  else pieces.push({ kind: 'words', text });
}

type Sides = { readonly before: string | undefined; readonly after: string | undefined };

/** An asterisk between spaces is no sign: `2 * 3` means itself. */
function signsOf(stars: string, { before, after }: Sides): Piece[] {
  const opens = after !== undefined && !/\s/u.test(after);
  const closes = before !== undefined && !/\s/u.test(before);
  if (stars.length > 3 || (!opens && !closes)) return [{ kind: 'words', text: stars }];
  const double: Sign = { kind: 'sign', sign: '**', opens, closes };
  const single: Sign = { kind: 'sign', sign: '*', opens, closes };
  if (stars.length === 3) return [double, single];
  return stars.length === 2 ? [double] : [single];
}
