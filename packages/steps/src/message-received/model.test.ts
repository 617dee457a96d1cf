// Keywords decide which messages start the flow.
import { describe, expect, it } from 'vitest';
import { wrongFields } from '../testing/options';
import { messageReceivedModel as model } from './model';

const starts = (keywords: string[], text: string) =>
  model.starts?.({ keywords, variable: null }, { kind: 'message-received', details: { text } });

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
    const options = { keywords: [], variable: 'first_words' };
    expect(model.writes(options)).toEqual([{ variable: 'first_words', type: 'text' }]);
    expect(model.renameVariable(options, 'first_words', 'opening')).toEqual({ keywords: [], variable: 'opening' });
    expect(model.writes(model.defaults())).toEqual([]);
  });

  it('points at an empty keyword', () => {
    expect(wrongFields(model, { keywords: ['ok', ' '], variable: null })).toEqual(['keywords.1']);
    expect(wrongFields(model, model.defaults())).toEqual([]);
  });
});
