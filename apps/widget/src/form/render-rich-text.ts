// Writes an author's text as HTML: only the few marks of forms, everything else escaped.
import { type Inline, readRichText } from '@parley/forms';
import { attributes, escapeHtml } from './escape-html';

export function renderRichText(text: string): string {
  return readRichText(text)
    .map((block) =>
      block.kind === 'list'
        ? `<ul>${block.items.map((item) => `<li>${inlines(item)}</li>`).join('')}</ul>`
        : `<p>${block.lines.map(inlines).join('<br>')}</p>`,
    )
    .join('\n');
}

/** Without paragraphs, for a label. */
export function renderRichLine(text: string): string {
  return readRichText(text)
    .flatMap((block) => (block.kind === 'list' ? block.items : block.lines))
    .map(inlines)
    .join(' ');
}

function inlines(all: readonly Inline[]): string {
  return all.map(inlineHtml).join('');
}

function inlineHtml(inline: Inline): string {
  if (inline.kind === 'text') return escapeHtml(inline.text);
  if (inline.kind === 'link')
    return `<a${attributes({ href: inline.href, target: '_blank', rel: 'noopener noreferrer' })}>${escapeHtml(inline.text)}</a>`;
  const tag = inline.kind === 'strong' ? 'strong' : 'em';
  return `<${tag}>${inlines(inline.inlines)}</${tag}>`;
}
