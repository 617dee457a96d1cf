// How dates are written in the studio: in English day before month, and hours to 24.

const locales: Readonly<Record<string, string>> = { en: 'en-GB', sv: 'sv-SE' };

/** The locale for `Intl`, of the studio's language. */
export function dateLocale(language: string): string {
  return locales[language] ?? language;
}
