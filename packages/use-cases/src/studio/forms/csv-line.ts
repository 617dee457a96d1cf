// One line of CSV. Text a spreadsheet would run as a formula is marked as text; numbers stay numbers.
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  // Spreadsheets also look behind leading blanks and control signs.
  const safe = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%]/u.test(cell) || /^[\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
