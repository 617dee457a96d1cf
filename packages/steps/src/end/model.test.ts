// The end has no way on, and maybe a last word.
import { describe, expect, it } from 'vitest';
import { exitsTaken, wrongFields } from '../testing/options';
import { endModel as model } from './model';

describe('end', () => {
  it('has no exits and ends', () => {
    expect(model.exits({})).toEqual([]);
    const tools = { localize: (_path: string, text: string) => ({ en: text }), isConnected: () => true };
    expect(exitsTaken(model.compile({ id: 'e', kind: 'end', options: { text: 'Bye' } }, tools).always)).toEqual([
      'end',
    ]);
  });

  it('has a text only if one is written', () => {
    expect(model.texts({ text: '' })).toEqual([]);
    expect(model.texts({ text: 'Bye' })).toEqual([{ path: 'text', text: 'Bye' }]);
    expect(model.sends({ text: 'Bye' })).toHaveLength(1);
    expect(wrongFields(model, { text: '' })).toEqual([]);
    expect(wrongFields(model, { text: 'x'.repeat(20_001) })).toEqual(['text']);
    expect(model.renameVariable({ text: '{{a}}' }, 'a', 'b')).toEqual({ text: '{{b}}' });
  });
});
