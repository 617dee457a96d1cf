// Finds the time of day that words mean.

export type Time = { readonly hour: number; readonly minute: number };

const named: readonly (readonly [RegExp, number])[] = [
  [/\b(?:noon|midday|mittags?|midi|mediodia|mitt pa dagen)\b/, 12],
  [/\b(?:midnight|midnatt|mitternacht|minuit|medianoche)\b/, 0],
];

const half = '(?: ?([ap])\\.?m\\b\\.?)?';
const afterWord = new RegExp(
  `(?:\\bkl\\.?|\\bklockan|\\bat|\\bum|\\ba las?|\\ba(?=\\s?\\d{1,2} ?(?:h|:))|@) ?(\\d{1,2})(?: ?[:.h] ?([0-5]\\d))?(?![\\d/])${half}`,
);
const clear = new RegExp(
  `(?<![\\d.:])(\\d{1,2})(?::([0-5]\\d)| ?h ?([0-5]\\d)?\\b| ?(?:uhr|heures?|horas?)(?: ([0-5]\\d))?\\b)${half}`,
);
const halfDay = /(?<![\d.:])(\d{1,2})(?:[:.]([0-5]\d))? ?([ap])\.?m\b/;
const alone = /^\D{0,12}(\d{1,2})(?:[.: ]?([0-5]\d))?\D{0,20}$/;
const late =
  /\b(?:afternoon|evening|tonight|eftermiddag\w*|kvall\w*|nachmittags?|abends?|apres[- ]midi|(?:ce|du|le) soir|tarde|noche)\b/;

/** Said as a time in so many words. `text` is in lower case without accents. */
export function readTime(text: string): { readonly time: Time; readonly rest: string } | null {
  for (const [saying, hour] of named) {
    const [words] = saying.exec(text) ?? [];
    if (words !== undefined) return { time: { hour, minute: 0 }, rest: text.replace(words, ' ') };
  }
  const after = afterWord.exec(text);
  if (after) return found(text, after[0], { hour: after[1], minute: after[2], half: after[3] });
  const halved = halfDay.exec(text);
  if (halved) return found(text, halved[0], { hour: halved[1], minute: halved[2], half: halved[3] });
  const plain = clear.exec(text);
  if (plain) return found(text, plain[0], { hour: plain[1], minute: plain[2] ?? plain[3] ?? plain[4], half: plain[5] });
  return null;
}

/** A bare number, where only a time can be meant. */
export function readBareTime(text: string): Time | null {
  const only = alone.exec(text.trim());
  return only ? (found(text, only[0], { hour: only[1], minute: only[2], half: undefined })?.time ?? null) : null;
}

type Raw = {
  readonly hour: string | undefined;
  readonly minute: string | undefined;
  readonly half: string | undefined;
};

function found(text: string, words: string, raw: Raw) {
  const hour = Number(raw.hour);
  const minute = Number(raw.minute ?? 0);
  if (hour > 23 || (raw.half !== undefined && (hour < 1 || hour > 12))) return null;
  const afternoon = raw.half === 'p' || (raw.half === undefined && hour > 0 && late.test(text));
  const counted = raw.half === 'a' && hour === 12 ? 0 : hour < 12 && afternoon ? hour + 12 : hour;
  return { time: { hour: counted, minute }, rest: text.replace(words, ' ') };
}
