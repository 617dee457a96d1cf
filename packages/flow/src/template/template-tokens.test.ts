import { describe, expect, it } from 'vitest';
import { parseTemplate, templateFilters } from './template-engine';
import { templateBareVariables, templateSpots, templateTokens, templateVariables } from './template-tokens';

describe('template spots', () => {
  it('stand where the text has them', () => {
    const text = 'a {{ name }} b {{vars.age | default: town}}';
    expect(templateSpots(text).map(({ begin, end }) => text.slice(begin, end))).toEqual(['name', 'vars.age', 'town']);
  });

  it.each(['', 'no tokens', '{ name }', '{{ "text" }}', '{{ 5 }}', '{{ broken', '{% if name %}'])(
    'are none in %j',
    (text) => {
      expect(templateSpots(text)).toEqual([]);
    },
  );
});

describe('template tokens', () => {
  it.each([
    ['{{ name | upcase | default: "x" }}', [{ path: 'name', fallback: 'x' }]],
    ["{{ name | default: 'x' }}", [{ path: 'name', fallback: 'x' }]],
    ['{{ name | default: "" }}', [{ path: 'name', fallback: '' }]],
    ['{{ name | default: town }}', [{ path: 'name', fallback: null }]],
    ['{{ list[0] }}', [{ path: 'list.0', fallback: null }]],
    [
      '{{name}}{{name}}',
      [
        { path: 'name', fallback: null },
        { path: 'name', fallback: null },
      ],
    ],
  ])('of %j', (text, expected) => {
    expect(templateTokens(text)).toEqual(expected);
  });
});

describe('template variables', () => {
  it('are named once, in order, whatever they are written like', () => {
    expect(templateVariables('{{ b }} {{ vars.a }} {{ a }} {{ b.c }} {{ contact }} {{ vars }}')).toEqual([
      'a',
      'b',
      'contact',
      'vars',
    ]);
  });

  it('are bare without a written default', () => {
    expect(templateBareVariables('{{ a | default: b }}')).toEqual(['a', 'b']);
    expect(templateBareVariables('{{ a | default: "x" }}')).toEqual([]);
  });
});

describe('parseTemplate', () => {
  it('keeps what it parsed', () => {
    expect(parseTemplate('{{ name }}')).toBe(parseTemplate('{{ name }}'));
  });

  it('knows each filter it names', () => {
    for (const name of templateFilters) {
      expect(parseTemplate(`{{ x | ${name}: 1 }}`).ok).toBe(true);
    }
  });

  it.each(['date', 'json', 'map', 'where_exp', 'sha256', 'raw', 'inspect', 'sample', 'toString', '__proto__'])(
    'knows no filter %s',
    (name) => {
      expect(parseTemplate(`{{ x | ${name} }}`).ok).toBe(false);
    },
  );

  it.each(['if', 'for', 'assign', 'capture', 'include', 'render', 'layout', 'raw', 'comment', 'tablerow', 'toString'])(
    'knows no tag %s',
    (name) => {
      expect(parseTemplate(`{% ${name} x %}`).ok).toBe(false);
    },
  );
});
