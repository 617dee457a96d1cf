// Slips are counted, also swapped neighbours and letters beyond one UTF-16 unit.
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['sales', 'sales', 0],
    ['sales', 'sale', 1],
    ['sales', 'sails', 2],
    ['sales', 'slaes', 1],
    ['support', 'suport', 1],
    ['kitten', 'sitting', 3],
    ['🦊a', '🦊b', 1],
  ])('%j and %j are %i apart', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
    expect(editDistance(other, one)).toBe(distance);
  });
});
