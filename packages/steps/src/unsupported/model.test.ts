import { describe, expect, it } from 'vitest';
import { exitsTaken, wrongFields } from '../testing/options';
import { unsupportedModel as model } from './model';

const original = { id: 'x', type: 'Code', options: { content: 'alert(1)' } };
const options = {
  title: 'Code',
  source: 'typebot',
  sourceKind: 'Code',
  exits: [
    { id: 'a', label: 'A' },
    { id: 'b', label: '' },
  ],
  original,
};
const tools = { localize: (_path: string, text: string) => ({ en: text }), isConnected: () => true };

describe('unsupported', () => {
  it('is a publish problem that names what it was', () => {
    expect(wrongFields(model, options)).toEqual([]);
    expect(model.check(options)).toMatchObject([
      { code: 'unsupported-step', severity: 'error', values: { title: 'Code', source: 'typebot' } },
    ]);
  });

  it('has the ways out of the original, each once', () => {
    expect(model.exits(options)).toMatchObject([
      { id: 'a', label: 'A', required: true },
      { id: 'b', label: null },
    ]);
    const twice = { ...options, exits: [...options.exits, ...options.exits] };
    expect(model.exits(twice)).toEqual(model.exits(options));
  });

  it('passes on through its first way out, or ends', () => {
    const compile = (held: typeof options) => model.compile({ id: 's', kind: model.kind, options: held }, tools);
    expect(exitsTaken(compile(options).always)).toEqual(['a']);
    expect(exitsTaken(compile({ ...options, exits: [] }).always)).toEqual(['end']);
  });

  it('keeps the original as it was', () => {
    expect(model.read(options).original).toEqual(original);
  });
});
