// Accents, marks and case do not matter.
import { describe, expect, it } from 'vitest';
import { bareWords } from './bare-words';

describe('bareWords', () => {
  it.each([
    ["D'accord, S’IL VOUS PLAÎT!", ['d', 'accord', 's', 'il', 'vous', 'plait']],
    ['Groß & nööö', ['gross', 'nooo']],
    ['15.3.2027 kl 15:00', ['15', '3', '2027', 'kl', '15', '00']],
    ['…?!', []],
  ])('reads %j as %j', (text, words) => {
    expect(bareWords(text)).toEqual(words);
  });
});
