// The languages the chat itself speaks.
export const locales = ['en', 'sv', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'da', 'nb', 'fi', 'pl'] as const;

export type LocaleName = (typeof locales)[number];

/** The nearest of them to a browser's tag such as `de-AT` or `no`; null when there is none. */
export function localeOf(tag: string): LocaleName | null {
  const language = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  const known = language === 'no' || language === 'nn' ? 'nb' : language;
  return locales.find((one) => one === known) ?? null;
}
