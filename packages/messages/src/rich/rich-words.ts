// A rich text as plain text: its words alone, or with signs that stand for the form.
import type { RichBlock, RichRun, RichText } from './rich-text';

/** The words alone, with lists as lines: what is counted, searched and read in a preview. */
export function richWords(rich: RichText): string {
  return write(rich, ({ text }) => text);
}

/** For channels without form: `*bold*`, `_italic_`, and the address behind the words of a link. */
export function richSigns(rich: RichText): string {
  return write(rich, runWithSigns);
}

/** Whether anything in it has a form that plain words lack. */
export function hasForm(rich: RichText): boolean {
  const formed = ({ bold, italic, link }: RichRun) => bold === true || italic === true || link !== undefined;
  return rich.some((block) => block.kind === 'list' || block.runs.some(formed));
}

type WriteRun = (run: RichRun) => string;

function write(rich: RichText, run: WriteRun): string {
  return rich.reduce((text, block, index) => {
    const before = rich[index - 1];
    const gap = before === undefined ? '' : before.kind === 'list' || block.kind === 'list' ? '\n' : '\n\n';
    return `${text}${gap}${writeBlock(block, run)}`;
  }, '');
}

function writeBlock(block: RichBlock, run: WriteRun): string {
  if (block.kind === 'paragraph') return block.runs.map(run).join('');
  const { start, items } = block;
  const lines = items.map((runs, index) => {
    const mark = start === null ? '•' : `${start + index}.`;
    return `${mark} ${runs.map(run).join('')}`;
  });
  return lines.join('\n');
}

// Signs hold on to the words: spaces and line breaks at the ends stay outside
function runWithSigns({ text, bold, italic, link }: RichRun): string {
  const words = text.trim();
  if (words === '') return text;
  const linked = link === undefined || link === words ? words : `${words} (${link.replace(/^(mailto|tel):/i, '')})`;
  const leaning = italic ? `_${linked}_` : linked;
  const [before = '', after = ''] = text.split(words, 2);
  return `${before}${bold ? `*${leaning}*` : leaning}${after}`;
}
