import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from './check-template';
import { renameInExpression, renameInTemplate } from './rename-names';
import { renderTemplate } from './render-template';
import { templateBareVariables, templateTokens, templateVariables } from './template-tokens';

const scope = {
  vars: { name: 'Ada', age: 20, list: ['a', 'b'], made: { x: 1 } },
  contact: { plan: 'pro' },
  channel: 'chat',
};

describe('renderTemplate', () => {
  it.each([
    ['Hi {{contact.first_name | default: "there"}}', 'Hi there'],
    ['{{name}} is {{ vars.age }} on {{channel}}', 'Ada is 20 on chat'],
    ['{{ name | upcase }} {{ "x y" | capitalize }} {{ "  z " | strip }}', 'ADA X y z'],
    ['{{ "abcdefgh" | truncate: 5 }}', 'ab...'],
    ['{{ list }} {{ list | join: "+" }} {{ made }}', 'a, b a+b {"x":1}'],
    ['{{ missing }}{{ missing.deeper }}|', '|'],
    ['<b>{{ name }}</b>', '<b>Ada</b>'],
    ['no tokens { } }}', 'no tokens { } }}'],
  ])('%s gives %s', (text, expected) => {
    expect(renderTemplate(text, scope)).toBe(expected);
  });

  it.each([
    '{{ name',
    '{{ }}',
    '{{ name | evil }}',
    '{{ name | constructor }}',
    '{% if name %}x{% endif %}',
    '{% include "x" %}',
    '{{ (1..99999999) }}',
  ])('gives back a broken template as it was written: %s', (text) => {
    expect(renderTemplate(text, scope)).toBe(text);
  });

  it.each(['{{ name.constructor }}', '{{ made.__proto__ }}', '{{ list.constructor.name }}', '{{ made["toString"] }}'])(
    'reaches no prototype: %s',
    (text) => {
      expect(renderTemplate(text, scope)).toBe('');
    },
  );

  it('never throws, spins or escapes, ten thousand hostile texts', () => {
    const piece = fc.constantFrom(
      ...[
        '{{',
        '}}',
        '{%',
        '%}',
        '{{-',
        '-}}',
        '|',
        'default:',
        '"',
        "'",
        'name',
        'vars',
        '.',
        '[',
        ']',
        '__proto__',
        'constructor',
      ],
      ...[
        '(1..9999999)',
        'for',
        'assign',
        'include',
        'render',
        'raw',
        'x',
        ' ',
        '\n',
        ':',
        ',',
        'upcase',
        'date',
        'truncate: -1',
        '\u202e',
      ],
    );
    const hostile = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
      fc.array(piece, { maxLength: 40 }).map((pieces) => `{{${pieces.join('')}}}`),
      fc.tuple(piece, fc.integer({ min: 1, max: 2_000 })).map(([text, times]) => text.repeat(times)),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const rendered = renderTemplate(text, scope);
        expect(rendered).toBeTypeOf('string');
        expect(rendered.includes('[native code]') || rendered.includes('[object')).toBe(false);
        expect(Array.isArray(templateTokens(text))).toBe(true);
        checkTemplate(text);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('templateTokens', () => {
  it('lists tokens with their path and default', () => {
    expect(templateTokens('{{contact.first_name | default: "there"}} {{ age }} {{ vars["a b"] }} {{ "x" }}')).toEqual([
      { path: 'contact.first_name', fallback: 'there' },
      { path: 'age', fallback: null },
      { path: 'vars.a b', fallback: null },
    ]);
    expect(templateTokens('{{ broken')).toEqual([]);
  });

  it('names what is read, as expressions do', () => {
    const text = '{{ vars.age }} {{ name | default: town }} {{ contact.plan.x }} {{ channel }}';
    expect(templateVariables(text)).toEqual(['age', 'channel', 'contact.plan', 'name', 'town']);
    expect(templateBareVariables('{{ a | default: "x" }} {{ b }} {{ vars.c | default: "y" }}')).toEqual(['b']);
  });
});

describe('checkTemplate', () => {
  it.each([
    ['{{ name', 'never closed'],
    ['{{ name | shout }}', 'no filter "shout"'],
    ['{% for x in y %}', 'not available'],
    ['{{ }}', 'value'],
    ['a'.repeat(20_001), 'at most'],
  ])('explains %#', (text, words) => {
    expect(checkTemplate(text)?.message).toContain(words);
  });

  it('has nothing to say about a good text', () => {
    expect(checkTemplate('Hi {{ name | default: "you" }}')).toBeNull();
  });
});

describe('renaming', () => {
  it('changes tokens and nothing that only looks alike', () => {
    expect(
      renameInTemplate(
        'age {{age}} {{ vars.age | default: age }} {{contact.age}} {{ ages }} {{ vars["age"] }}',
        'age',
        'years',
      ),
    ).toBe('age {{years}} {{ vars.years | default: years }} {{contact.age}} {{ ages }} {{ vars["years"] }}');
    expect(renameInTemplate('{{ age', 'age', 'years')).toBe('{{ age');
  });

  it('changes names in expressions but not texts, members or loop variables', () => {
    expect(
      renameInExpression(
        'age > 1 && vars.age < 9 && contact.age == "age" && l.exists(age, age > 1) && vars["age"] > 0',
        'age',
        'years',
      ),
    ).toBe('years > 1 && vars.years < 9 && contact.age == "age" && l.exists(age, age > 1) && vars["years"] > 0');
    expect(renameInExpression('age >', 'age', 'years')).toBe('age >');
  });
});
