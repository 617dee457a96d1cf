// Numbers on a scale in digits, stars and words.
import { describe, expect, it } from 'vitest';
import { readRating } from './read-rating';

const five = { min: 1, max: 5 };
const nps = { min: 0, max: 10 };

describe('readRating', () => {
  it.each([
    ['4', 4],
    [' 4! ', 4],
    ['4/5', 4],
    ['5 out of 5', 5],
    ['I would say 3', 3],
    ['⭐⭐⭐', 3],
    ['★★★★★', 5],
    ['four', 4],
    ['en fyra', 4],
    ['Fünf', 5],
    ['trois', 3],
    ['una', 1],
    ['4 4', 4],
    ['٣', null],
  ])('reads %j on 1 to 5 as %j', (text, value) => {
    expect(readRating(text, five)).toEqual(value === null ? { problem: 'no-number' } : { value });
  });

  it.each([
    ['0', 0],
    ['10', 10],
    ['7 av 10', 7],
    ['10/10', 10],
    ['8 von 10', 8],
    ['9 sur 10', 9],
    ['noll', 0],
    ['dix', 10],
    ['åtta', 8],
  ])('reads %j on 0 to 10 as %j', (text, value) => {
    expect(readRating(text, nps)).toEqual({ value });
  });

  it.each([
    ['', 'no-number'],
    ['good', 'no-number'],
    ['3 or 4', 'no-number'],
    ['4.5', 'no-number'],
    ['-2', 'no-number'],
    ['0', 'too-small'],
    ['6', 'too-large'],
    ['⭐⭐⭐⭐⭐⭐', 'too-large'],
    ['this is the one that I meant', 'no-number'],
    ['9'.repeat(400), 'too-large'],
  ])('does not take %j', (text, problem) => {
    expect(readRating(text, five)).toEqual({ problem });
  });
});
