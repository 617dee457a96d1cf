// Lines as CSV that a spreadsheet reads as text and numbers, never as a formula.

/** With the mark that makes spreadsheets read it as UTF-8. */
export function csvOf(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

/** What begins like a formula gets an apostrophe before it; a plain number stays one. */
function cellOf(text: string): string {
  // Some programs trim first, and some read the wide signs of Asian keyboards as the narrow ones.
  const risky = /^[\s\p{Cf}]*[=+\-@\t\r\n＝＋－＠]/u.test(text) && !/^-?\d+([.,]\d+)?$/.test(text);
  const safe = risky ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
