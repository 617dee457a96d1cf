// Dividers and return times read like a person wrote them.
import { describe, expect, it } from 'vitest';
import { en } from '../../words/en';
import { sv } from '../../words/sv';
import { dividerText, returnTime } from './times';

const noon = new Date(2026, 2, 4, 12, 0).getTime();
const hour = 3_600_000;
const english = { now: noon, locale: 'en', words: en } as const;

describe('times', () => {
  it('divides by day and by long pauses only', () => {
    expect(dividerText(noon, null, english)).toMatch(/^Today 12:00/);
    expect(dividerText(noon, noon - 60_000, english)).toBeNull();
    expect(dividerText(noon, noon - hour, english)).toMatch(/^Today/);
    expect(dividerText(noon - 24 * hour, null, { ...english, words: sv, locale: 'sv' })).toBe('I går 12:00');
  });

  it('R71 names the return by day and time', () => {
    const swedish = { now: noon, locale: 'sv', words: sv } as const;
    expect(returnTime(noon + 3 * hour, swedish)).toBe('kl. 15:00');
    expect(returnTime(noon + 24 * hour, swedish)).toBe('i morgon kl. 12:00');
    expect(returnTime(noon + 3 * 24 * hour, swedish)).toBe('lördag kl. 12:00');
    expect(returnTime(noon + 24 * hour, english)).toMatch(/^tomorrow at 12:00/);
  });
});
