// Reads a number on a scale: digits, stars, or words of five languages.
import { bareWords } from '../ask-kit/bare-words';

export type Scale = { readonly min: number; readonly max: number };

export function readRating(
  text: string,
  { min, max }: Scale,
): { readonly value: number } | { readonly problem: string } {
  const stars = text.match(/[⭐★🌟]/gu)?.length ?? 0;
  const found = stars > 0 ? [stars] : numbersIn(text, max);
  const [value] = new Set(found);
  if (value === undefined || new Set(found).size !== 1) return { problem: 'no-number' };
  if (value < min) return { problem: 'too-small' };
  return value > max ? { problem: 'too-large' } : { value };
}

/** "4/5", "8 out of 10", "7 av 10": the top of the scale is not the answer. */
function numbersIn(text: string, max: number): number[] {
  const plain = text.normalize('NFKC').slice(0, 500);
  const outOf = /(\d{1,3})\s*(?:\/|out of|av|von|sur|de|of)\s*(\d{1,3})(?!\d)/iu.exec(plain);
  if (outOf && Number(outOf[2]) === max) return [Number(outOf[1])];
  // Halves and minus are on no scale
  if (/\d[.,]\d|[-−]\s*\d/.test(plain)) return [];
  const digits = plain.match(/\d+/g);
  return digits ? digits.map(Number) : wordsIn(plain);
}

function wordsIn(text: string): number[] {
  const words = bareWords(text);
  if (words.length > 4) return [];
  const alone = words.length === 1 ? articles.indexOf(words[0] ?? '') : -1;
  if (alone !== -1) return [1];
  return words.flatMap((word) => numberWords.flatMap((names, value) => (names.includes(word) ? [value] : [])));
}

/** They mean one only when they stand alone. */
const articles = ['en', 'ein', 'un', 'une', 'una'];

const numberWords = [
  'zero noll null zero cero',
  'one ett eins uno',
  'two tva zwei deux dos',
  'three tre drei trois tres',
  'four fyra vier quatre cuatro',
  'five fem funf fuenf cinq cinco',
  'six sex sechs seis',
  'seven sju sieben sept siete',
  'eight atta acht huit ocho',
  'nine nio neun neuf nueve',
  'ten tio zehn dix diez',
].map((names) => names.split(' '));
