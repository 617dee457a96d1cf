// The choices that have all the words somebody looks for, at the beginning of a word before elsewhere.
import type { Choice } from '../../wire';

export function findChoices(choices: readonly Choice[], sought: string): Choice[] {
  const words = plain(sought).split(/\s+/).filter(Boolean);
  const found = choices.filter(({ label }) => words.every((word) => plain(label).includes(word)));
  const begins = ({ label }: Choice): boolean => words.every((word) => ` ${plain(label)}`.includes(` ${word}`));
  return [...found.filter(begins), ...found.filter((choice) => !begins(choice))];
}

// People on phones leave accents out.
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
}
