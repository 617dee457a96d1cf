// Text of files as a terminal may show it: names in a flow must not move the cursor, turn the line round or add lines.

/** Control characters, marks that turn text round, and halves of characters, spelled out; lines stay lines. */
export function showSafely(text: string): string {
  return text.replaceAll(unsafe, (unit) => `\\u${(unit.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}

/** The same on one line. */
export function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

const unsafe = /(?![\n\t])\p{Cc}|\p{Bidi_Control}|\p{Surrogate}/gu;
