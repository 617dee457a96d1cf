// Keywords decide which messages start the flow.
import { describe, expect, it } from 'vitest';
import { wrongFields } from '../testing/options';
import { messageReceivedModel as model } from './model';

const starts = (keywords: string[], text: string) =>
  model.starts?.({ keywords, pattern: '', variable: null }, { kind: 'message-received', details: { text } });

describe('message-received', () => {
  it('takes any message without keywords', () => {
    expect(starts([], 'whatever')).toBe('any');
    expect(starts([], '')).toBe('any');
  });

  it.each([
    ['Order', 'I have an ORDER question'],
    ['öppet tider', 'Hej! Öppet  tider?'],
    ['order', 'order'],
    ['talk', 'talk!'],
  ])('starts exactly on the keyword %j in %j', (keyword, text) => {
    expect(starts(['nothing', keyword], text)).toBe('exact');
  });

  it.each(['reorder it', 'orders', '', '👋'])('does not start on %j', (text) => {
    expect(starts(['order'], text)).toBe('no');
  });

  it('keeps the message in a variable, which can be renamed', () => {
    const options = { keywords: [], pattern: '', variable: 'first_words' };
    expect(model.writes(options)).toEqual([{ variable: 'first_words', type: 'text' }]);
    expect(model.renameVariable(options, 'first_words', 'opening')).toEqual({
      keywords: [],
      pattern: '',
      variable: 'opening',
    });
    expect(model.writes(model.defaults())).toEqual([]);
  });

  it.each([
    ['(order|ordre)\\s*\\d+', 'my ORDER 17?', 'exact'],
    ['^hej', 'Hej på dig', 'exact'],
    ['^hej', 'oj, hej', 'no'],
    ['(', 'anything', 'no'],
    ['(a+)+$', `${'a'.repeat(5_000)}!`, 'no'],
  ])('the pattern %j and %j: %s', (pattern, text, expected) => {
    const occasion = { kind: 'message-received', details: { text } };
    expect(model.starts?.({ keywords: [], pattern, variable: null }, occasion)).toBe(expected);
    expect(model.starts?.({ keywords: ['my'], pattern, variable: null }, occasion)).toBe(
      text.startsWith('my') ? 'exact' : expected,
    );
  });

  it('says what is wrong with a pattern before anybody writes', () => {
    const check = (pattern: string) => model.check({ keywords: [], pattern, variable: null });
    expect(check('(')).toMatchObject([{ code: 'bad-pattern', field: 'pattern' }]);
    expect([check(''), check('a{2}')]).toEqual([[], []]);
    expect(wrongFields(model, { keywords: [], variable: null })).toEqual([]);
  });

  it('points at an empty keyword', () => {
    expect(wrongFields(model, { keywords: ['ok', ' '], variable: null })).toEqual(['keywords.1']);
    expect(wrongFields(model, model.defaults())).toEqual([]);
  });
});
