// Closing has nothing to set and may be the last step.
import { describe, expect, it } from 'vitest';
import { exitsTaken, wrongFields } from '../testing/options';
import { closeConversationModel as model } from './model';

describe('close-conversation', () => {
  it('asks for closing and passes on where it leads on', () => {
    const tools = { localize: () => ({}), isConnected: () => false };
    const state = model.compile({ id: 'c', kind: 'close-conversation', options: {} }, tools);
    expect(state.entry).toMatchObject([{ type: 'effect', params: { effect: { kind: 'close-conversation' } } }]);
    expect(exitsTaken(state.always)).toEqual(['next']);
    expect(model.exits({}).map(({ required }) => required)).toEqual([false]);
    expect(wrongFields(model, {})).toEqual([]);
  });
});
