// Both languages hold the same gaps to fill, and nothing is left untranslated by accident.
import { describe, expect, it } from 'vitest';
import { en } from './en/words';
import { sv } from './sv/words';

const english = flatten(en);
const swedish = flatten(sv);

describe('words', () => {
  it('has the same keys in Swedish as in English', () => {
    expect([...swedish.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it.each([...english])('fills the same gaps in %s', (key, text) => {
    expect(gapsOf(swedish.get(key) ?? '')).toEqual(gapsOf(text));
    expect(swedish.get(key)).not.toBe('');
  });
});

function flatten(words: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') found.set(path + key, value);
    else for (const [inner, text] of flatten(value, `${path}${key}.`)) found.set(inner, text);
  }
  return found;
}

function gapsOf(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)/g)].map((gap) => gap[1] ?? '').sort();
}
