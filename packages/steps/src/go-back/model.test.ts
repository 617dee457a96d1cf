// The step without options and without a way out.
import { describe, expect, it } from 'vitest';
import { exitsTaken, wrongFields } from '../testing/options';
import { goBackModel as model } from './model';

describe('go-back', () => {
  it('has no exits, no options, and leads back', () => {
    expect(model.exits({})).toEqual([]);
    expect(wrongFields(model, {})).toEqual([]);
    const tools = { localize: () => ({}), isConnected: () => true };
    expect(exitsTaken(model.compile({ id: 'b', kind: 'go-back', options: {} }, tools).always)).toEqual(['back']);
  });
});
