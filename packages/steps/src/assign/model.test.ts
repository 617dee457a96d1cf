// To a team, to a member, or by the channel's rule; never to both.
import { describe, expect, it } from 'vitest';
import { exitsTaken, wrongFields } from '../testing/options';
import { assignModel as model } from './model';

describe('assign', () => {
  it('names a team, a member or neither', () => {
    expect(wrongFields(model, model.defaults())).toEqual([]);
    expect(wrongFields(model, { teamId: 'team_1', memberId: null })).toEqual([]);
    expect(wrongFields(model, { teamId: 'team_1', memberId: 'mem_1' })).toEqual(['memberId']);
    expect(wrongFields(model, { teamId: '', memberId: null })).toEqual(['teamId']);
  });

  it('asks for it and passes on without waiting', () => {
    const tools = { localize: () => ({}), isConnected: () => false };
    const options = { teamId: 'team_1', memberId: null };
    const state = model.compile({ id: 'a', kind: 'assign', options }, tools);
    expect(state.entry).toMatchObject([{ params: { effect: { kind: 'assign', data: options } } }]);
    expect(exitsTaken(state.always)).toEqual(['next']);
    expect(model.waits(options)).toBe(false);
  });
});
