// Cuts a text at its `{{tokens}}`, so that they can be shown as chips with what is said when they are empty.
export type TextPiece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'token'; readonly name: string; readonly fallback: string | null };

const tokenPattern = /\{\{\s*([^{}|]+?)\s*(\|[^{}]*)?\}\}/g;
const fallbackPattern = /\|\s*default:\s*(?:"([^"]*)"|'([^']*)')/;

export function cutTokens(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(tokenPattern)) {
    if (match.index > from) pieces.push({ kind: 'text', text: text.slice(from, match.index) });
    const fallback = fallbackPattern.exec(match[2] ?? '');
    pieces.push({
      kind: 'token',
      name: match[1] ?? '',
      fallback: fallback ? (fallback[1] ?? fallback[2] ?? '') : null,
    });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) });
  return pieces;
}

/** `contact.first_name` -> `First name`. */
export function tokenLabel(name: string): string {
  const last = name
    .replace(/^(contact|vars)\./, '')
    .replaceAll('_', ' ')
    .trim();
  return last.charAt(0).toLocaleUpperCase() + last.slice(1);
}

export function tokenFor(name: string): string {
  return `{{${name}}}`;
}
