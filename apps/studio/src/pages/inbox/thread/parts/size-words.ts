// A size in bytes as people say it: 1.2 MB.

export function sizeWords(bytes: number, language: string): string {
  const step = units.findIndex((_, index) => bytes < 1_000 ** (index + 1));
  const at = step === -1 ? units.length - 1 : step;
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: at > 1 ? 1 : 0 });
  return `${format.format(bytes / 1_000 ** at)} ${units[at] ?? ''}`;
}

const units = ['B', 'kB', 'MB', 'GB'];
