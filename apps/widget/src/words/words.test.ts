// Every language says everything, with words of its own.
import { describe, expect, it } from 'vitest';
import { en } from './en';
import { localeOf, locales } from './locales';
import { pickWords } from './pick-words';

const said = (words: object): [string, string][] =>
  Object.entries(words).flatMap(([key, word]) => {
    if (typeof word === 'string') return [[key, word] as [string, string]];
    if (typeof word === 'function') return [[key, String(word('Ada'))] as [string, string]];
    return said(word).map(([inner, text]) => [`${key}.${inner}`, text] as [string, string]);
  });

describe('twelve languages of chrome', () => {
  it.each(locales.filter((locale) => locale !== 'en'))('%s has all words, and few that are English', async (locale) => {
    const words = said(await pickWords(locale));
    expect(words.map(([key]) => key)).toEqual(said(en).map(([key]) => key));
    const english = new Map(said(en));
    const same = words.filter(([key, text]) => english.get(key) === text);
    expect(same.length).toBeLessThanOrEqual(9);
    for (const [key, text] of words) expect(text.trim(), key).not.toBe('');
  });

  it.each([
    ['de-AT', 'de'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['pt_BR', 'pt'],
    ['ja', null],
    ['', null],
  ])('%j is %j', (tag, locale) => {
    expect(localeOf(tag)).toBe(locale);
  });
});
