// Values of every kind, with the type they give the variable.
import { describe, expect, it } from 'vitest';
import { wrongFields } from '../testing/options';
import { setVariableModel as model, type SetVariableOptions } from './model';

const to = (value: SetVariableOptions['value'], variable: string | null = 'total') => ({ variable, value });

describe('set-variable', () => {
  it('gives the variable the type of its value', () => {
    const typeOf = (value: SetVariableOptions['value']) => model.writes(to(value)).map(({ type }) => type);
    expect(typeOf({ kind: 'text', text: '' })).toEqual(['text']);
    expect(typeOf({ kind: 'number', number: 1 })).toEqual(['number']);
    expect(typeOf({ kind: 'boolean', boolean: true })).toEqual(['boolean']);
    expect(typeOf({ kind: 'expression', source: '[1]', type: 'list' })).toEqual(['list']);
    expect(model.writes(model.defaults())).toEqual([]);
  });

  it('says what it reads', () => {
    expect(model.reads(to({ kind: 'text', text: '{{a}}' }))).toMatchObject([{ source: '{{a}}', as: 'template' }]);
    expect(model.reads(to({ kind: 'expression', source: 'a + 1', type: 'number' }))).toMatchObject([
      { as: 'expression' },
    ]);
    expect(model.reads(to({ kind: 'number', number: 1 }))).toEqual([]);
  });

  it('points at what is missing', () => {
    expect(wrongFields(model, model.defaults())).toEqual(['variable']);
    expect(wrongFields(model, to({ kind: 'expression', source: ' ', type: 'text' }))).toEqual(['value.source']);
    expect(wrongFields(model, to({ kind: 'text', text: '' }))).toEqual([]);
  });

  it('follows a renamed variable on both sides', () => {
    const options = to({ kind: 'expression', source: 'total + 1', type: 'number' });
    expect(model.renameVariable(options, 'total', 'sum')).toEqual({
      variable: 'sum',
      value: { kind: 'expression', source: 'sum + 1', type: 'number' },
    });
    expect(model.renameVariable(to({ kind: 'text', text: '{{total}}' }, 'x'), 'total', 'sum')).toEqual({
      variable: 'x',
      value: { kind: 'text', text: '{{sum}}' },
    });
  });
});
