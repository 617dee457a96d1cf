// Reads a body as JSON that later code may walk without fear: no throw, no bottomless nesting.
import { isTooDeep } from '@parley/primitives';

const maxDepth = 100;

/** Undefined for what is no JSON, or nested deeper than any post of Meta's. */
export function parseJson(body: Uint8Array): unknown {
  const text = new TextDecoder('utf-8').decode(body);
  if (isTooDeep(text, maxDepth)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
