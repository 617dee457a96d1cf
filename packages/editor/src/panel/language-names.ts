// Languages a flow can be written in, named in the language of the reader.
export const offeredLanguages = [
  'en',
  'sv',
  'da',
  'nb',
  'fi',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pl',
  'pt',
  'uk',
  'ar',
] as const;

export function languageName(code: string, shownIn: string): string {
  const name = new Intl.DisplayNames([shownIn], { type: 'language', fallback: 'code' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(shownIn) + name.slice(1);
}
