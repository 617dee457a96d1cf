// A text bubble's rich text as the markup of our messages: bold, italic, links and lists; the rest becomes words.
import type { JsonObject, JsonValue } from '@parley/primitives';
import { isRaw } from '../source/clean-json';
import { textAt } from '../source/read-raw';
import { splitTokens } from './split-tokens';

type Form = { readonly bold: boolean; readonly italic: boolean; readonly link: string };
type Run = Form & { readonly text: string };
/** `mark` is what the line begins with. */
type Line = { readonly mark: string; readonly runs: Run[] };

const plain: Form = { bold: false, italic: false, link: '' };
const lists: ReadonlySet<string> = new Set(['ul', 'ol']);
const blocks: ReadonlySet<string> = new Set(['p', 'li', 'lic', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Data is bounded in depth before, so walking it by recursion is safe. */
export function markupOf(rich: readonly JsonValue[]): string {
  const lines: Line[] = [];
  for (const node of rich) {
    if (!isRaw(node) || !lists.has(textAt(node, 'type'))) lines.push({ mark: '', runs: [] });
    addNode(lines, node, plain);
  }
  return lines
    .filter(({ mark, runs }) => mark === '' || runs.length > 0)
    .map(printLine)
    .join('\n')
    .trim();
}

function addNode(lines: Line[], node: JsonValue, form: Form): void {
  if (!isRaw(node)) return;
  const { text, children } = node;
  if (typeof text === 'string') addRun(lines, { ...formOf(node, form), text });
  if (!Array.isArray(children)) return;
  const type = textAt(node, 'type');
  if (lists.has(type)) {
    addItems(lines, children, type === 'ol');
    return;
  }
  const held = lines.at(-1);
  if (blocks.has(type) && held && held.runs.length > 0) lines.push({ mark: '', runs: [] });
  for (const child of children) addNode(lines, child, formOf(node, form));
}

function addItems(lines: Line[], items: readonly JsonValue[], numbered: boolean): void {
  for (const [index, item] of items.entries()) {
    lines.push({ mark: numbered ? `${index + 1}. ` : '- ', runs: [] });
    addNode(lines, item, plain);
  }
}

function formOf(node: JsonObject, outer: Form): Form {
  const url = textAt(node, 'url').trim();
  return {
    bold: outer.bold || node['bold'] === true || /^h\d$/.test(textAt(node, 'type')),
    italic: outer.italic || node['italic'] === true,
    link: /^(https?:\/\/|mailto:|tel:)[^\s()<>"\\]+$/i.test(url) ? url : outer.link,
  };
}

function addRun(lines: Line[], run: Run): void {
  const line = lines.at(-1);
  const last = line?.runs.at(-1);
  if (!line || run.text === '') return;
  const same = last && last.bold === run.bold && last.italic === run.italic && last.link === run.link;
  if (same) line.runs.splice(-1, 1, { ...last, text: last.text + run.text });
  else line.runs.push(run);
}

function printLine({ mark, runs }: Line): string {
  const words = runs.map(printRun).join('').trimEnd();
  // What only looks like an item is none
  return mark + (mark === '' ? words.replace(/^(\s*)([-•]|\d{1,3}[.)])(?=\s)/u, '$1\\$2') : words);
}

/** Spaces stand outside of the signs: a sign beside one is no sign. */
function printRun({ text, bold, italic, link }: Run): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/u.exec(text.replaceAll('\n', ' ')) ?? [];
  if (words === '') return text;
  const sign = `${bold ? '**' : ''}${italic ? '*' : ''}`;
  const formed = `${sign}${escaped(words)}${sign === '***' ? '***' : sign}`;
  return `${before}${link === '' ? formed : `[${formed}](${link})`}${after}`;
}

function escaped(words: string): string {
  return splitTokens(words)
    .map((piece) => {
      if (piece.kind === 'token') return `{{${piece.name}}}`;
      return piece.kind === 'script' ? `{{=${piece.code}=}}` : piece.text.replaceAll(/[\\*[\]]/g, '\\$&');
    })
    .join('');
}
