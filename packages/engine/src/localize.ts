// Picks the words of a text in the visitor's language.
import type { LocalizedText } from '@parley/flow';

/** In the locale, else in its language without the region, else in the flow's own language. */
export function pickText(text: LocalizedText, locale: string, language: string): string {
  const [bare] = locale.split('-');
  return text[locale] ?? text[bare ?? locale] ?? text[language] ?? '';
}
