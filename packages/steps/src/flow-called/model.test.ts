// What goes in is set when the flow begins; nothing but a call begins it.
import { describe, expect, it } from 'vitest';
import { wrongFields } from '../testing/options';
import { flowCalledModel as model } from './model';

const options = {
  inputs: [
    { variable: 'name', required: true },
    { variable: 'town', required: false },
  ],
  outputs: ['result'],
};

describe('flow-called', () => {
  it('may take and give nothing', () => {
    expect(wrongFields(model, model.defaults())).toEqual([]);
    expect(wrongFields(model, { inputs: [{ variable: 'No name', required: true }], outputs: [] })).toEqual([
      'inputs.0.variable',
    ]);
  });

  it('sets what must be given', () => {
    expect(model.writes(options).map(({ variable }) => variable)).toEqual(['name']);
    expect(model.called?.(options)).toEqual(options);
  });

  it('names nothing twice', () => {
    const twice = { inputs: [...options.inputs, ...options.inputs], outputs: ['result', 'result'] };
    expect(model.check(twice).map(({ field }) => field)).toEqual(['inputs', 'inputs', 'outputs']);
  });

  it('is renamed with the variables, and starts on nothing by itself', () => {
    expect(model.renameVariable(model.renameVariable(options, 'name', 'who'), 'result', 'end')).toMatchObject({
      inputs: [{ variable: 'who' }, { variable: 'town' }],
      outputs: ['end'],
    });
    expect(model.starts?.(options, { kind: 'flow-called', details: {} })).toBe('no');
  });
});
