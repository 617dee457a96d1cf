// Instructions stand on their own, in both languages.
import { describe, expect, it } from 'vitest';
import { embedCode } from './embed-code';
import { providers } from './providers';

describe('R77 instructions', () => {
  it.each(providers)('of $id hold as many steps in each language, and a link that is safe', ({ steps, link }) => {
    expect(steps.en.length).toBeGreaterThan(1);
    expect(steps.sv).toHaveLength(steps.en.length);
    if (link !== null) expect(link).toMatch(/^https:\/\//);
  });

  it('R78 R80 cover WordPress, and Wix with a word on its changing pages', () => {
    const wix = providers.find(({ id }) => id === 'wix');
    expect(providers.map(({ id }) => id)).toContain('wordpress');
    expect(wix?.note?.en).toContain('Parley("refresh")');
  });
});

it('R76 the code is one script with the channel’s key', () => {
  expect(embedCode('https://parley.example', 'k_1')).toBe(
    '<script async src="https://parley.example/widget.js?key=k_1"></script>',
  );
});
