// A text bubble's rich text or HTML as plain text.
import type { JsonObject, JsonValue } from '@parley/primitives';
import { isRaw } from '../source/clean-json';
import { textAt } from '../source/read-raw';
import { htmlText } from './html-text';
import { markupOf } from './markup';

export type Plain = {
  readonly text: string;
  /** Bold, lists and the like were in it. */
  readonly formatted: boolean;
  /** With its form, where the file has it as data. */
  readonly markup: string | null;
};

/** Data is bounded in depth before, so walking it by recursion is safe. */
export function plainText(content: JsonObject): Plain {
  const rich = content['richText'];
  if (Array.isArray(rich) && rich.length > 0) {
    const lines = rich.map(readNode);
    const formatted = rich.some(isFormatted);
    return { text: lines.join('\n').trim(), formatted, markup: formatted ? markupOf(rich) : null };
  }
  const html = textAt(content, 'html');
  if (html !== '')
    return { text: htmlText(html), formatted: /<(?:b|strong|i|em|u|s|ul|ol|h\d)\b/i.test(html), markup: null };
  return { text: textAt(content, 'plainText').trim(), formatted: false, markup: null };
}

const blocks: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'li', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function readNode(node: JsonValue): string {
  if (!isRaw(node)) return '';
  const { children, text, url } = node;
  if (typeof text === 'string') return text;
  if (!Array.isArray(children)) return '';
  const inside = joinNodes(children);
  if (node['type'] === 'li') return `- ${inside}`;
  if (typeof url !== 'string' || url === '' || inside.includes(url)) return inside;
  return inside.trim() === '' ? url : `${inside} (${url})`;
}

function joinNodes(nodes: readonly JsonValue[]): string {
  return nodes
    .map((node, index) => (index > 0 && isRaw(node) && blocks.has(textAt(node, 'type')) ? '\n' : '') + readNode(node))
    .join('');
}

function isFormatted(node: JsonValue): boolean {
  if (!isRaw(node)) return false;
  const { children, type } = node;
  if (node['bold'] === true || node['italic'] === true || node['underline'] === true) return true;
  if (type === 'a') return true;
  const lined = typeof type === 'string' && type !== 'p' && blocks.has(type);
  return lined || (Array.isArray(children) && children.some(isFormatted));
}
