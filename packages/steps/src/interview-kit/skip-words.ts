// What says that something may be left out.
const skips =
  /^(?:-+|–|skip|none|no|nej|hoppa över|inget|ingen|keine?|nein|überspringen|non|passer|aucun|omitir|ninguno)$/i;

export function saysSkip(text: string): boolean {
  return skips.test(text.trim());
}

const hints: Readonly<Record<string, string>> = {
  en: 'or - to skip',
  sv: 'eller - för att hoppa över',
  de: 'oder - zum Überspringen',
  fr: 'ou - pour passer',
  es: 'o - para omitir',
};

export function skipHint(language: string): string {
  const [bare = language] = language.toLowerCase().split('-');
  return (Object.hasOwn(hints, bare) ? hints[bare] : undefined) ?? 'or - to skip';
}
