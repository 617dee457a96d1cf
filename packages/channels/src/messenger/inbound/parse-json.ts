// Reads a body as JSON that later code may walk without fear: no throw, no bottomless nesting.

const maxDepth = 100;

/** Undefined for what is no JSON, or nested deeper than any post of Meta's. */
export function parseJson(body: Uint8Array): unknown {
  const text = new TextDecoder('utf-8').decode(body);
  if (isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// Counts brackets outside of strings; broken JSON may be miscounted, but that does not parse anyway.
function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at];
    if (unit === '"') quoted = !quoted;
    else if (quoted) at += unit === '\\' ? 1 : 0;
    else if (unit === '[' || unit === '{') depth += 1;
    else if (unit === ']' || unit === '}') depth -= 1;
    if (depth > maxDepth) return true;
  }
  return false;
}
