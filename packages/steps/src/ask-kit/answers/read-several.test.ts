// Whatever stands between the choices a visitor means, all of them are found, or none.
import { describe, expect, it } from 'vitest';
import { readSeveral } from './read-several';

const choices = [
  { id: 'a', label: 'Sales' },
  { id: 'b', label: 'Support' },
  { id: 'c', label: 'Salt and pepper' },
];
const context = { locale: 'sv', choiceLabels: { a: 'Försäljning', b: 'Hjälp', c: 'Salt och peppar' } };
const read = (text: string, min = 1, max = 3) => {
  const reading = readSeveral({ choices, min, max }, { kind: 'text', text }, context);
  return reading.kind === 'answer' ? reading.value : reading.problem;
};

describe('readSeveral', () => {
  it.each([
    ['1, 3', ['Sales', 'Salt and pepper']],
    ['3 1', ['Sales', 'Salt and pepper']],
    ['2.', ['Support']],
    ['Hjälp och försäljning', ['Sales', 'Support']],
    ['Sales & Support', ['Sales', 'Support']],
    ['Salt och peppar', ['Salt and pepper']],
    ['support; support', ['Support']],
    ['Försäljning\nHjälp', ['Sales', 'Support']],
    ['Salt och peppar\nHjälp', ['Support', 'Salt and pepper']],
  ])('understands %j', (text, value) => {
    expect(read(text)).toEqual(value);
  });

  it.each(['', ',', 'Sales, something else', '1, 9'])('does not guess at %j', (text) => {
    expect(read(text)).toBe('no-such-choice');
  });

  it('counts them', () => {
    expect(read('1', 2)).toBe('too-few');
    expect(read('1, 1', 2)).toBe('too-few');
    expect(read('1, 2, 3', 1, 2)).toBe('too-many');
  });

  it('takes a tap for one choice, and the words the visitor saw', () => {
    const tapped = readSeveral({ choices, min: 1, max: 3 }, { kind: 'choice', choiceId: 'b' }, context);
    expect(tapped).toEqual({ kind: 'answer', exit: 'answered', value: ['Support'], label: 'Hjälp' });
  });
});
