// What says that something may be left out.
const skips =
  /^(?:-+|–|skip|none|no|nej|hoppa över|inget|ingen|keine?|nein|überspringen|non|passer|aucun|omitir|ninguno|salta|saltare|nessuno|pular|saltar|nenhum|não|nao|overslaan|geen|nee|spring over|ingen|hopp over|nei|ohita|ei|pomiń|pomin|brak|nie)$/i;

export function saysSkip(text: string): boolean {
  return skips.test(text.trim());
}

const hints: Readonly<Record<string, string>> = {
  en: 'or - to skip',
  sv: 'eller - för att hoppa över',
  de: 'oder - zum Überspringen',
  fr: 'ou - pour passer',
  es: 'o - para omitir',
  it: 'oppure - per saltare',
  pt: 'ou - para saltar',
  nl: 'of - om over te slaan',
  da: 'eller - for at springe over',
  nb: 'eller - for å hoppe over',
  no: 'eller - for å hoppe over',
  fi: 'tai - ohittaaksesi',
  pl: 'lub - aby pominąć',
};

export function skipHint(language: string): string {
  const [bare = language] = language.toLowerCase().split('-');
  return (Object.hasOwn(hints, bare) ? hints[bare] : undefined) ?? 'or - to skip';
}
