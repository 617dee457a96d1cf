// Reads a typed answer back to the choice it means, also where choices were shown as a numbered list.
import type { Choice } from '../part';

/** The choice whose label was typed, else whose number in the list was; null when neither or when two labels are equal. */
export function choiceFromText(choices: readonly Choice[], text: string): Choice | null {
  const said = normalized(text);
  if (said === '') return null;
  const named = choices.filter((choice) => normalized(choice.label) === said);
  if (named.length === 1) return named[0] ?? null;
  const number = /^#?(\d{1,3})[.)]?$/.exec(said)?.[1];
  if (number !== undefined) return choices[Number(number) - 1] ?? null;
  const line = /^(\d{1,3})[.)]\s+(.+)$/.exec(said);
  const listed = line ? choices[Number(line[1]) - 1] : undefined;
  return listed && line && normalized(listed.label) === line[2] ? listed : null;
}

function normalized(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
