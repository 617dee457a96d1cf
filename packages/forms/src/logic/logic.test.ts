// Conditions hold over answers as sent and as cleaned; what they hide is neither read, required nor stored.
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { FormField } from '../field';
import { newForm } from '../new-form';
import { validateSubmission } from '../validate/validate-submission';
import { operatorSchema, type Operator, type ShowWhen } from './condition';
import { type Answer, isShown } from './is-shown';
import { pagesOf, shownFields } from './shown-fields';

const when = (operator: Operator, ...values: string[]): ShowWhen => ({
  match: 'all',
  rules: [{ fieldId: 'a', operator, values }],
});
const field = (id: string, over: Partial<FormField> = {}): FormField => ({
  id,
  key: id,
  kind: 'single-line',
  label: id,
  required: false,
  ...over,
});

describe('a condition', () => {
  it.each<[Answer, Operator, string[], boolean]>([
    ['Red', 'equals', ['red '], true],
    ['red', 'not-equals', ['red'], false],
    [undefined, 'not-equals', ['red'], true],
    [['red', 'blue'], 'equals', ['blue'], true],
    [['red'], 'any-of', ['blue', 'red'], true],
    [['red'], 'none-of', ['blue'], true],
    [undefined, 'any-of', ['red'], false],
    ['order 1024', 'contains', ['102'], true],
    ['order', 'not-contains', ['x'], true],
    ['+46 70', 'starts-with', ['+46'], true],
    ['ada@example.com', 'ends-with', ['@EXAMPLE.com'], true],
    ['1 234,5', 'greater', ['1234.4'], true],
    [1234.5, 'at-most', ['1 234,5'], true],
    ['7', 'less', ['10'], true],
    ['abc', 'less', ['10'], false],
    ['2026-05-01', 'at-least', ['2026-04-30'], true],
    ['09:30', 'less', ['10:00'], true],
    [true, 'filled', [], true],
    [false, 'filled', [], false],
    ['', 'empty', [], true],
    [0, 'filled', [], true],
  ])('%j %s %j is %s', (answer, operator, values, expected) => {
    expect(isShown(when(operator, ...values), () => answer)).toBe(expected);
  });

  // channels.md 5.2: the operators HubSpot forms know, each by the name of ours.
  it.each([
    ['eq', 'equals', 'Ada', ['ada'], 'Bo'],
    ['neq', 'not-equals', 'Bo', ['ada'], 'Ada'],
    ['contains', 'contains', 'blue bike', ['bike'], 'blue car'],
    ['doesnt_contain', 'not-contains', 'blue car', ['bike'], 'blue bike'],
    ['str_starts_with', 'starts-with', 'Bike', ['bi'], 'Abike'],
    ['str_ends_with', 'ends-with', 'mountain bike', ['bike'], 'bikes'],
    ['lt', 'less', '9', ['10'], '10'],
    ['lte', 'at-most', '10', ['10'], '10,5'],
    ['gt', 'greater', '2026-05-01', ['2026-04-30'], '2026-04-30'],
    ['gte', 'at-least', 10, ['10'], 9],
    ['between', 'between', '1 500', ['1000', '2000'], '2001'],
    ['between of days', 'between', '2026-01-31', ['2026-01-01', '2026-01-31'], '2026-02-01'],
    ['not_between', 'not-between', '999', ['1000', '2000'], '1000'],
    ['within_time', 'in-last-days', '2026-01-03', ['7'], '2026-01-02'],
    ['within_time today', 'in-last-days', '2026-01-10', ['0'], '2026-01-11'],
    ['within_time_reverse', 'in-next-days', '2026-01-17', ['7'], '2026-01-09'],
    ['set_any', 'any-of', ['a', 'c'], ['c', 'd'], ['a']],
    ['set_not_any', 'none-of', ['a'], ['c', 'd'], ['a', 'c']],
    ['set_all', 'all-of', ['a', 'b', 'c'], ['a', 'c'], ['a', 'b']],
    ['set_not_all', 'not-all-of', ['a', 'b'], ['a', 'c'], ['a', 'c', 'd']],
    ['set_eq', 'exactly', ['c', 'a'], ['a', 'c'], ['a', 'b', 'c']],
    ['set_neq', 'not-exactly', ['a', 'b', 'c'], ['a', 'c'], ['c', 'a']],
    ['is_not_empty', 'filled', 'x', [], ''],
  ] as const)('%s is %s', (_theirs, operator, holds, values, fails) => {
    const shown = (answer: string | number | readonly string[]) =>
      isShown(when(operator, ...values), () => answer, '2026-01-10');
    expect([shown(holds), shown(fails)]).toEqual([true, false]);
  });

  it('counts no days where it does not know today, and none from what is no day', () => {
    expect(isShown(when('in-last-days', '7'), () => '2026-01-09')).toBe(false);
    expect(isShown(when('in-last-days', '7'), () => 'yesterday', '2026-01-10')).toBe(false);
    expect(isShown(when('between', '1'), () => '1')).toBe(false);
  });

  it('holds when all, or any, of its rules do', () => {
    const rules = [...when('equals', 'x').rules, ...when('filled').rules];
    expect(isShown({ match: 'all', rules }, () => 'y')).toBe(false);
    expect(isShown({ match: 'any', rules }, () => 'y')).toBe(true);
  });

  it('never throws, and its opposite says the opposite', () => {
    const opposites = [
      ['equals', 'not-equals'],
      ['contains', 'not-contains'],
      ['any-of', 'none-of'],
      ['all-of', 'not-all-of'],
      ['exactly', 'not-exactly'],
      ['between', 'not-between'],
      ['filled', 'empty'],
    ] as const;
    const answers = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.array(fc.string()), fc.constant(undefined));
    fc.assert(
      fc.property(answers, fc.array(fc.string(), { maxLength: 4 }), (answer, values) => {
        for (const operator of operatorSchema.options) isShown(when(operator, ...values), () => answer);
        for (const [one, other] of opposites) {
          expect(isShown(when(one, ...values), () => answer)).toBe(!isShown(when(other, ...values), () => answer));
        }
      }),
    );
  });
});

describe('what is hidden', () => {
  const form = {
    ...newForm('Repair'),
    fields: [
      field('a', {
        kind: 'radio',
        options: [
          { value: 'ebike', label: 'E-bike' },
          { value: 'city', label: 'City' },
        ],
      }),
      field('b', { required: true, label: 'Battery number', showWhen: when('equals', 'ebike') }),
      field('c', { showWhen: { match: 'all', rules: [{ fieldId: 'b', operator: 'filled', values: [] }] } }),
    ],
  };
  const check = (values: object) => validateSubmission(form, values, { source: 'json' });

  it('is neither required nor stored, also when what it hangs on is hidden', () => {
    const sent = check({ a: 'city', b: 'B-1', c: 'because' });
    expect(sent.ok && sent.value.values).toEqual({ a: 'city' });
    expect(check({ a: 'ebike' })).toMatchObject({ ok: false, error: [{ field: 'b', code: 'required' }] });
    const whole = check({ a: 'ebike', b: 'B-1', c: 'because' });
    expect(whole.ok && whole.value.values).toEqual({ a: 'ebike', b: 'B-1', c: 'because' });
  });
});

describe('fields asked only once', () => {
  const fields = [field('name', { once: true, required: true }), field('email'), field('company', { queued: true })];
  const keys = (answered: string[]) =>
    shownFields(fields, { answerOf: () => undefined, answered: new Set(answered) }).map(({ key }) => key);

  it('give their place to a queued one for a browser that answered them', () => {
    expect(keys([])).toEqual(['name', 'email']);
    expect(keys(['name'])).toEqual(['email', 'company']);
    expect(keys(['email'])).toEqual(['name', 'email']);
  });

  it('may then be left out on the server too, and only then', () => {
    const form = { ...newForm('Again'), fields };
    expect(validateSubmission(form, { email: 'x' }, { source: 'json' }).ok).toBe(false);
    expect(validateSubmission(form, { email: 'x' }, { source: 'json', answered: ['name'] }).ok).toBe(true);
  });
});

describe('pages', () => {
  it('begin at page fields', () => {
    const shape = (fields: FormField[]) =>
      pagesOf(fields).map(({ begin, fields: own }) => [begin?.id ?? null, own.map(({ id }) => id)]);
    const page = field('p', { kind: 'page' });
    expect(shape([])).toEqual([[null, []]]);
    expect(shape([field('a'), page, field('b')])).toEqual([
      [null, ['a']],
      ['p', ['b']],
    ]);
    expect(shape([page, field('a')])).toEqual([['p', ['a']]]);
  });
});
