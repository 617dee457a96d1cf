// What people say around a number: minus, a half more, so many thousands or millions, a dozen.

type Read = (text: string) => number | null;

const half = /[\s-]*(?:\b(?:och en halv|and a half|et demie?|y medi[oa])|einhalb|½)$/i;
const minus = /^(?:minus|moins|menos)\s+/i;
const thousands = /\s*(?:k|tusen|thousand|tausend|mille|mil)$/i;
const millions = /\s*(?:miljon(?:er)?|millions?|millionen|mill[oó]n(?:es)?)(?: de)?$/i;
const sayings: readonly (readonly [RegExp, number])[] = [
  [/^(?:a|one|ett|ein|une|una)?\s*(?:dozen|dussin|dutzend|douzaine|docena)$/i, 12],
  [/^(?:a |one |en |ett |ein )?(?:half|halv|halvt|halb|halbe|demi|medio|media|½)$/i, 0.5],
  [/^(?:anderthalb|eineinhalb|halvannan)$/i, 1.5],
];

/** `read` understands the bare number. */
export function readSpoken(text: string, read: Read): number | null {
  const said = text
    .trim()
    .replace(/(?::-|[.!])$/, '')
    .trim();
  const bare = read(text) ?? read(said);
  if (bare !== null) return bare;
  const known = sayings.find(([saying]) => saying.test(said))?.[1];
  if (known !== undefined) return known;
  if (minus.test(said)) return changed(readSpoken(said.replace(minus, ''), read), (value) => -value);
  if (half.test(said)) return changed(read(said.replace(half, '')), (value) => value + 0.5);
  if (millions.test(said)) return changed(readSpoken(said.replace(millions, ''), read), (value) => value * 1_000_000);
  return thousands.test(said) ? changed(read(said.replace(thousands, '')), (value) => value * 1_000) : null;
}

/** A word that makes another number of the one beside it: better not guessed at among other words. */
export function saysMore(text: string): boolean {
  return /\b(?:minus|moins|menos|half|halv|halvt|demie?|medi[oa]|miljon(?:er)?|millions?|millionen|mill[oó]n(?:es)?|tusen|thousand|tausend|procent av|tredjedel)\b|½/i.test(
    text,
  );
}

function changed(value: number | null, change: (value: number) => number): number | null {
  return value === null ? null : change(value);
}
