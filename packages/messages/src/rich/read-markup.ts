// Reads the little markup of messages: **bold**, *italic*, [words](address), lines that begin with "- " or "1. ".
import { cutMarkup, type Piece, type Sign } from './cut-markup';
import type { RichBlock, RichRun, RichText } from './rich-text';
import { tidyRuns } from './tidy-runs';

/**
 * Total and in linear time. A sign without its partner stays a word; `{{tokens}}` are read past, so that values put
 * in afterwards are never read as markup. Whether a link's address is harmless is for whoever shows it to ask.
 * @example
 * readMarkup('**Hi**') // [{ kind: 'paragraph', runs: [{ text: 'Hi', bold: true }] }]
 */
export function readMarkup(source: string): RichText {
  const blocks: Mutable[] = [];
  let open: Mutable | undefined;
  for (const line of source.replace(/\r\n?/g, '\n').split('\n')) {
    if (line.trim() === '') {
      open = undefined;
      continue;
    }
    const read = readLine(line);
    if (open?.kind === read.kind) open.lines.push(read.words);
    else {
      open = { kind: read.kind, start: read.start, lines: [read.words] };
      blocks.push(open);
    }
  }
  return blocks.map(blockOf);
}

type Kind = 'paragraph' | 'bullets' | 'numbers';
type Line = { readonly kind: Kind; readonly start: number | null; readonly words: string };
type Mutable = { readonly kind: Kind; readonly start: number | null; readonly lines: string[] };

const bullet = /^\s{0,3}[-*•]\s+(?=\S)/u;
const numbered = /^\s{0,3}(\d{1,3})[.)]\s+(?=\S)/u;

function readLine(line: string): Line {
  const number = numbered.exec(line);
  if (number) return { kind: 'numbers', start: Number(number[1]), words: line.slice(number[0].length) };
  const dot = bullet.exec(line);
  if (dot) return { kind: 'bullets', start: null, words: line.slice(dot[0].length) };
  return { kind: 'paragraph', start: null, words: line };
}

function blockOf({ kind, start, lines }: Mutable): RichBlock {
  if (kind !== 'paragraph') return { kind: 'list', start, items: lines.map((line) => runsOf(line)) };
  const runs = lines.flatMap((line, index) => [...(index > 0 ? [{ text: '\n' }] : []), ...runsOf(line)]);
  return { kind: 'paragraph', runs: tidyRuns(runs) };
}

/** `link` is where the line leads as a whole, for the words of a link. */
function runsOf(line: string, link?: string): RichRun[] {
  const runs: RichRun[] = [];
  let bold = false;
  let italic = false;
  for (const piece of paired(cutMarkup(line))) {
    if (piece.kind === 'sign') {
      if (piece.sign === '**') bold = !bold;
      else italic = !italic;
      continue;
    }
    const form: Omit<RichRun, 'text'> = { ...(bold && { bold: true }), ...(italic && { italic: true }) };
    if (piece.kind === 'words') runs.push({ text: piece.text, ...form, ...(link !== undefined && { link }) });
    // The words of a link hold no link of their own: there is no bracket in them
    else runs.push(...runsOf(piece.label, piece.href).map((run) => ({ ...form, ...run })));
  }
  return tidyRuns(runs);
}

/** Signs that found no partner become words. */
function paired(pieces: readonly Piece[]): Piece[] {
  const kept = new Set<Piece>();
  const waiting = new Map<Sign['sign'], Sign>();
  for (const piece of pieces) {
    if (piece.kind !== 'sign') continue;
    const opener = waiting.get(piece.sign);
    if (opener && piece.closes) {
      kept.add(opener).add(piece);
      waiting.delete(piece.sign);
    } else if (piece.opens) waiting.set(piece.sign, piece);
  }
  return pieces.map((piece) =>
    piece.kind !== 'sign' || kept.has(piece) ? piece : { kind: 'words', text: piece.sign },
  );
}
