// The little markup authors may use in texts, read into blocks: nothing of it can become a script or a strange address.

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'em'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly text: string };
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly (readonly Inline[])[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] };

/** Paragraphs stand apart by an empty line; lines that begin with `- ` are a list. */
export function readRichText(text: string): Block[] {
  const chunks = text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((chunk) => chunk.trim());
  return chunks.filter((chunk) => chunk !== '').map(readBlock);
}

/** The words alone, for places without markup. */
export function plainText(text: string): string {
  const say = (inline: Inline): string =>
    inline.kind === 'text' || inline.kind === 'link' ? inline.text : inline.inlines.map(say).join('');
  return readRichText(text)
    .flatMap((block) => (block.kind === 'list' ? block.items : block.lines))
    .map((line) => line.map(say).join(''))
    .join('\n');
}

function readBlock(chunk: string): Block {
  const lines = chunk.split('\n').map((line) => line.trim());
  if (lines.every((line) => line.startsWith('- ')))
    return { kind: 'list', items: lines.map((line) => readInlines(line.slice(2))) };
  return { kind: 'paragraph', lines: lines.map((line) => readInlines(line)) };
}

const mark = /\[([^\]\n]{1,300})\]\(([^)\s]{1,2000})\)|\*\*([^*\n]{1,2000})\*\*|\*([^*\n]{1,2000})\*/g;

function readInlines(line: string): Inline[] {
  const found: Inline[] = [];
  let at = 0;
  for (const match of line.matchAll(mark)) {
    if (match.index > at) found.push({ kind: 'text', text: line.slice(at, match.index) });
    found.push(inlineOf(match));
    at = match.index + match[0].length;
  }
  if (at < line.length) found.push({ kind: 'text', text: line.slice(at) });
  return found;
}

function inlineOf([whole, label, href, strong, em]: RegExpMatchArray): Inline {
  if (label !== undefined && href !== undefined)
    return isSafe(href) ? { kind: 'link', href, text: label } : { kind: 'text', text: whole };
  if (strong !== undefined) return { kind: 'strong', inlines: [{ kind: 'text', text: strong }] };
  return { kind: 'em', inlines: [{ kind: 'text', text: em ?? '' }] };
}

function isSafe(href: string): boolean {
  return /^(https?:\/\/[^\s/]|mailto:|tel:)/i.test(href);
}
