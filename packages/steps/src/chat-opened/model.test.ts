// The simplest trigger: it listens, and passes on.
import { describe, expect, it } from 'vitest';
import { exitsTaken, wrongFields } from '../testing/options';
import { chatOpenedModel as model } from './model';

describe('chat-opened', () => {
  it('starts on the occasion and passes straight on', () => {
    expect(model.starts?.({}, { kind: 'chat-opened', details: {} })).toBe('any');
    const tools = { localize: () => ({}), isConnected: () => true };
    expect(exitsTaken(model.compile({ id: 'begin', kind: 'chat-opened', options: {} }, tools).always)).toEqual([
      'next',
    ]);
    expect(model.waits({})).toBe(false);
  });

  it('wants its way on connected and has no options', () => {
    expect(model.exits({})).toMatchObject([{ id: 'next', required: true }]);
    expect(wrongFields(model, {})).toEqual([]);
  });
});
