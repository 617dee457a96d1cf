// Whatever a visitor does to choose, the choice they mean is found, or none.
import { describe, expect, it } from 'vitest';
import { readChoice } from './read-choice';

const choices = [
  { id: 'sales', label: 'Sales' },
  { id: 'support', label: 'Support' },
  { id: 'sale', label: 'The big sale' },
  { id: 'n', label: '7' },
];
const context = { locale: 'sv', choiceLabels: { sales: 'Försäljning', support: 'Hjälp' } };
const says = (text: string) => readChoice(choices, { kind: 'text', text }, context);

describe('readChoice', () => {
  it('takes a tap, and keeps the label of the flow’s own language', () => {
    expect(readChoice(choices, { kind: 'choice', choiceId: 'sales' }, context)).toEqual({
      kind: 'answer',
      exit: 'sales',
      value: 'Sales',
      label: 'Försäljning',
    });
  });

  it.each([
    ['Försäljning', 'sales'],
    [' försäljning! ', 'sales'],
    ['Sales', 'sales'],
    ['2', 'support'],
    ['2.', 'support'],
    ['#1', 'sales'],
    ['7', 'n'],
    ['för', 'sales'],
    ['sup', 'support'],
    ['försälning', 'sales'],
    ['Suport', 'support'],
    ['the big slae', 'sale'],
  ])('understands %j', (text, exit) => {
    expect(says(text)).toMatchObject({ kind: 'answer', exit });
  });

  it.each(['', '...', 's', '0', '5', '99', 'something else', 'xxx'])('does not guess at %j', (text) => {
    expect(says(text)).toEqual({ kind: 'problem', problem: 'no-such-choice' });
  });

  it('does not choose between two that begin alike', () => {
    const alike = [
      { id: 'a', label: 'Monday morning' },
      { id: 'b', label: 'Monday evening' },
    ];
    const plain = { locale: 'en', choiceLabels: {} };
    expect(readChoice(alike, { kind: 'text', text: 'monday' }, plain)).toMatchObject({ kind: 'problem' });
    expect(readChoice(alike, { kind: 'text', text: 'monday m' }, plain)).toMatchObject({ kind: 'answer', exit: 'a' });
  });

  it('reads a late tap by its label', () => {
    const tap = (label: string) => readChoice(choices, { kind: 'choice', choiceId: 'old', label }, context);
    expect(tap('Hjälp')).toMatchObject({ exit: 'support' });
    expect(tap('Gone')).toMatchObject({ kind: 'problem' });
  });

  it('takes no file for an answer', () => {
    const file = { kind: 'attachment', url: 'https://example.com/a.png', mime: 'image/png', name: 'a.png' } as const;
    expect(readChoice(choices, file, context)).toEqual({ kind: 'problem', problem: 'attachment' });
  });
});
