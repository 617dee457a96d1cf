// Puts signs of form around what is selected in a text, or takes them away again.

export type Mark = 'bold' | 'italic' | 'link' | 'list';
export type Selected = { readonly text: string; readonly from: number; readonly to: number };

const signs = { bold: '**', italic: '*' } as const;
const address = 'https://';

/** The text with the mark, and what is selected afterwards: the words, or the address still to be written. */
export function markText(selected: Selected, mark: Mark): Selected {
  if (mark === 'link') return linkWords(selected);
  if (mark === 'list') return listLines(selected);
  return wrapWords(selected, signs[mark]);
}

/** Signs hold on to words: spaces at the ends of the selection stay outside, and each line gets its own. */
function wrapWords({ text, from, to }: Selected, sign: string): Selected {
  const words = text.slice(from, to);
  const size = sign.length;
  if (isWrapped(text.slice(0, from), text.slice(to), sign))
    return { text: text.slice(0, from - size) + words + text.slice(to + size), from: from - size, to: to - size };
  if (words.trim() === '')
    return { text: text.slice(0, from) + sign + sign + text.slice(to), from: from + size, to: from + size };
  const lines = words.split('\n').map((line) => wrapLine(line, sign));
  const changed = lines.join('\n');
  const begin = lines.length === 1 ? from + changed.indexOf(sign) + size : from;
  const end = lines.length === 1 ? begin + words.trim().length : from + changed.length;
  return { text: text.slice(0, from) + changed + text.slice(to), from: begin, to: end };
}

/** A single asterisk next to another one is half of a bold sign. */
function isWrapped(before: string, after: string, sign: string): boolean {
  if (!before.endsWith(sign) || !after.startsWith(sign)) return false;
  const stars = /\*+$/.exec(before)?.[0].length ?? 0;
  return sign.length === 2 ? stars !== 1 : stars !== 2;
}

function wrapLine(line: string, sign: string): string {
  const words = line.trim();
  return words === '' ? line : line.replace(words, () => sign + words + sign);
}

function linkWords({ text, from, to }: Selected): Selected {
  const words = text.slice(from, to).replaceAll('\n', ' ').trim();
  const isAddress = /^https?:\/\/\S+$/.test(words);
  const label = isAddress ? words.replace(/^https?:\/\//, '') : words;
  const href = isAddress ? words : address;
  const written = text.slice(0, from) + `[${label}](${href})` + text.slice(to);
  if (label === '' || isAddress) return { text: written, from: from + 1, to: from + 1 + label.length };
  const begin = from + label.length + 3;
  return { text: written, from: begin, to: begin + href.length };
}

function listLines({ text, from, to }: Selected): Selected {
  const begin = text.lastIndexOf('\n', from - 1) + 1;
  const next = text.indexOf('\n', to);
  const end = next < 0 ? text.length : next;
  const lines = text.slice(begin, end).split('\n');
  const isList = lines.every((line) => line.startsWith('- '));
  const changed = lines.map((line) => (isList ? line.slice(2) : line.startsWith('- ') ? line : `- ${line}`)).join('\n');
  return {
    text: text.slice(0, begin) + changed + text.slice(end),
    from: begin + changed.length,
    to: begin + changed.length,
  };
}
