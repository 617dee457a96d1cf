// One line that stands for a message in lists.
import type { MessagePart } from '@parley/messages';

/** Null when no part has words worth showing. */
export function previewOf(parts: readonly MessagePart[]): string | null {
  for (const part of parts) {
    const line = wordsOf(part)?.replace(/\s+/g, ' ').trim();
    if (line) return line.length > 300 ? `${line.slice(0, 299)}…` : line;
  }
  return null;
}

function wordsOf(part: MessagePart): string | null {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'image':
      return part.alt || part.url;
    case 'file':
      return part.name;
    case 'media':
    case 'embed':
      return part.title || part.url;
    case 'cards':
      return part.cards
        .map(({ title }) => title)
        .filter(Boolean)
        .join(' · ');
    case 'buttons':
      return part.buttons[0]?.label ?? null;
    case 'fields':
      return [part.title, ...part.fields.map(({ value }) => value)].filter(Boolean).join(' · ');
    default:
      return null;
  }
}
