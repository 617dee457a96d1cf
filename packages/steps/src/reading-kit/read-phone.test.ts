// Numbers come back in international form, whoever writes them.
import { describe, expect, it } from 'vitest';
import { readPhone } from './read-phone';

describe('readPhone', () => {
  it.each([
    ['070-123 45 67', 'sv', '+46701234567'],
    ['0701234567', 'sv-FI', '+358701234567'],
    ['+46 70 123 45 67', 'en', '+46701234567'],
    ['0046701234567', 'en', '+46701234567'],
    ['(415) 555-2671', 'en-US', '+14155552671'],
    ['020 7946 0958', 'en-GB', '+442079460958'],
    ['my number is +46701234567', 'en', '+46701234567'],
  ])('reads %j in %s as %j', (text, locale, value) => {
    expect(readPhone(text, locale)).toEqual({ value });
  });

  it('asks for the country code where no country can be guessed', () => {
    expect(readPhone('070-123 45 67', 'en')).toEqual({ problem: 'no-country-code' });
  });

  it.each(['', 'call me', '12', '+46', '+99912345678', '070-123', '0'.repeat(300)])('refuses %j', (text) => {
    expect(readPhone(text, 'sv')).toEqual({ problem: 'no-phone' });
  });
});
