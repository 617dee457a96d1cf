// Cuts a long text where a reader would: between paragraphs, lines, sentences, words, and only then anywhere.

/** Pieces of at most `max` UTF-16 units. Only white space at the cuts is dropped; no surrogate pair is torn. */
export function splitText(text: string, max: number): string[] {
  const limit = Math.max(2, max);
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const at = cutAt(rest, limit);
    pieces.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
}

// A cut in the first quarter would leave a scrap of a message, so the next finer kind of cut is tried instead.
const cuts: readonly { readonly pattern: RegExp; readonly earliest: number }[] = [
  { pattern: /\n\s*\n/g, earliest: 0.25 },
  { pattern: /\n/g, earliest: 0.25 },
  { pattern: /[.!?…]["'”’)\]]*\s|[。！？]/gu, earliest: 0.25 },
  { pattern: /\s/g, earliest: 0 },
];

function cutAt(text: string, limit: number): number {
  // One unit more than fits: white space right behind the limit is a good cut too.
  const head = text.slice(0, limit + 1);
  for (const { pattern, earliest } of cuts) {
    const at = lastCut(head, pattern, limit);
    if (at > limit * earliest) return at;
  }
  return startsInsidePair(text, limit) ? limit - 1 : limit;
}

function lastCut(head: string, pattern: RegExp, limit: number): number {
  let at = 0;
  for (const match of head.matchAll(pattern)) {
    const kept = match.index + match[0].trimEnd().length;
    if (kept > 0 && kept <= limit) at = kept;
  }
  return at;
}

function startsInsidePair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
