// Cuts a foreign text at its tokens `{{name}}` and its inline scripts `{{= code =}}`, in one pass.

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'token'; readonly name: string }
  | { readonly kind: 'script'; readonly code: string };

export function splitTokens(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (let open = text.indexOf('{{'); open !== -1; open = text.indexOf('{{', at)) {
    const script = text[open + 2] === '=';
    const [start, mark] = script ? [open + 3, '=}}'] : [open + 2, '}}'];
    const close = text.indexOf(mark, start);
    if (close === -1) break;
    const inside = text.slice(start, close);
    // "{{ {{name}}": the inner one is the token
    const inner = script ? -1 : inside.lastIndexOf('{{');
    const begin = inner === -1 ? open : start + inner;
    if (begin > at) pieces.push({ kind: 'text', text: text.slice(at, begin) });
    const held = text.slice(inner === -1 ? start : begin + 2, close).trim();
    if (script) pieces.push({ kind: 'script', code: held });
    else if (held !== '') pieces.push({ kind: 'token', name: held });
    at = close + mark.length;
  }
  if (at < text.length) pieces.push({ kind: 'text', text: text.slice(at) });
  return pieces;
}
