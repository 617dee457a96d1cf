// Whether JSON is nested deeper than any schema of ours: found before parsing, since walking it could exhaust the stack.

/** Deeper than anything a person or program of good will sends. */
const deepest = 200;

/** Counts brackets outside of strings; broken JSON may be miscounted, but that does not parse anyway. */
export function isTooDeep(text: string, most = deepest): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at];
    if (unit === '"') quoted = !quoted;
    else if (quoted) at += unit === '\\' ? 1 : 0;
    else if (unit === '[' || unit === '{') depth += 1;
    else if (unit === ']' || unit === '}') depth -= 1;
    if (depth > most) return true;
  }
  return false;
}
