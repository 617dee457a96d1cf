// Gathers the pairs of a plain HTML form post into one raw value per key, as validation wants them.

/** Keys that come more than once (checkboxes) become a list. Values that are no text (files) are left out. */
export function rawValues(pairs: Iterable<readonly [string, unknown]>): Record<string, string | string[]> {
  const gathered = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    if (typeof value === 'string') gathered.set(key, [...(gathered.get(key) ?? []), value]);
  }
  // fromEntries defines own properties, so a key named __proto__ stays a key.
  return Object.fromEntries(
    [...gathered].map(([key, values]) => [key, values.length === 1 ? (values[0] ?? '') : values]),
  );
}

/** The same for an `application/x-www-form-urlencoded` body. */
export function rawValuesOfBody(body: string): Record<string, string | string[]> {
  return rawValues(body.split('&').flatMap((pair) => (pair === '' ? [] : [pairOf(pair)])));
}

function pairOf(pair: string): readonly [string, string] {
  const at = pair.indexOf('=');
  return at < 0 ? [decoded(pair), ''] : [decoded(pair.slice(0, at)), decoded(pair.slice(at + 1))];
}

function decoded(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
