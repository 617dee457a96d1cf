// How far ahead "in two hours" is, and that "now" is at once. `text` is in lower case without accents, numbers in digits.

const ahead =
  /^(?:.{0,12}\b)?(?:in|om|dans|en|dentro de) (\d{1,3}|an?|en|ett|einer?|une?|una?|half an|en halv|einer halben|une demi[- ]?|media)[ -]?(hours?|timm(?:e|ar)|stunden?|heures?|horas?|min(?:ut(?:e[ns]?|er|os?)?|s)?)\b/;
const atOnce = /^(?:just )?(?:now|nu|jetzt|maintenant|ahora|right now|ahora mismo|sofort)[.!]?$/;

/** Null when nothing of the kind is said. */
export function minutesAhead(text: string): number | null {
  if (atOnce.test(text)) return 0;
  const [, count = '', unit = ''] = ahead.exec(text) ?? [];
  if (unit === '') return null;
  const size = unit.startsWith('min') ? 1 : 60;
  const halved = /half|halv|halb|demi|media/.test(count);
  const number = /^\d/.test(count) ? Number(count) : 1;
  return halved ? size / 2 : number * size;
}
