// The texts, ways out and machine of a hand-over.
import { describe, expect, it } from 'vitest';
import { exitsTaken, wrongFields } from '../testing/options';
import { handOverModel as model } from './model';

const options = { availableText: 'One moment', unavailableText: '', teamId: null, memberId: null };
const compiled = (connected: boolean) =>
  model.compile(
    { id: 'h', kind: 'hand-over', options },
    { localize: (_path, text) => ({ en: text }), isConnected: () => connected },
  );

describe('hand-over', () => {
  it('may leave both ways open, and both texts empty', () => {
    expect(model.exits(options).map(({ id, required }) => [id, required])).toEqual([
      ['available', false],
      ['unavailable', false],
    ]);
    expect(wrongFields(model, model.defaults())).toEqual([]);
    expect(wrongFields(model, { ...options, teamId: '' })).toEqual(['teamId']);
  });

  it('says only what is written', () => {
    expect(model.texts(options)).toEqual([{ path: 'availableText', text: 'One moment' }]);
    expect(model.sends(options)).toEqual([{ field: 'availableText', parts: [{ kind: 'text', text: 'One moment' }] }]);
  });

  it('passes on at once only where the unavailable way is drawn', () => {
    expect(exitsTaken(compiled(true).always)).toEqual(['unavailable']);
    expect(compiled(false).always).toBeUndefined();
    expect(exitsTaken(compiled(false).on?.resumed)).toEqual(['available']);
  });

  it('follows a renamed variable', () => {
    expect(model.renameVariable({ ...options, unavailableText: '{{name}}' }, 'name', 'first')).toMatchObject({
      unavailableText: '{{first}}',
    });
  });
});
