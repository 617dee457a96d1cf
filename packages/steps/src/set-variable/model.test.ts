// Values of every kind, with the type they give the variable.
import { describe, expect, it } from 'vitest';
import { wrongFields } from '../testing/options';
import { readyMade, readyMades } from './ready-made';
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

  it('wants dates, names and values that are some, and says when an expression gives another type', () => {
    const date = { kind: 'date', base: 'fixed', date: '', variable: '', amount: 0, unit: 'days' } as const;
    expect(wrongFields(model, to(date))).toEqual(['value.date']);
    expect(wrongFields(model, to({ ...date, date: '2027-03-15' }))).toEqual([]);
    expect(wrongFields(model, to({ ...date, base: 'variable' }))).toEqual(['value.variable']);
    const entry = { id: 'e1', key: '', text: 'x' };
    expect(wrongFields(model, to({ kind: 'object', entries: [entry] }))).toEqual(['value.entries.0.key']);
    const codes = (value: SetVariableOptions['value']) => model.check(to(value)).map(({ code }) => code);
    const twins = ['e1', 'e2'].map((id) => ({ id, key: 'size', text: '' }));
    expect(codes({ kind: 'object', entries: twins })).toEqual(['repeated-id']);
    const written = (source: string, type: 'number' | 'date' | 'text') => codes({ kind: 'expression', source, type });
    expect(written('today()', 'number')).toEqual(['wrong-type']);
    expect([written('today()', 'date'), written('"2027-01-01"', 'date'), written('total', 'number')]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('has ready-made values that publish, most of them as they are', () => {
    for (const wanted of readyMades) expect(wrongFields(model, to(readyMade(wanted, 'total')))).toEqual([]);
  });

  it('follows a variable into dates, lists and objects', () => {
    const renamed = (value: SetVariableOptions['value']) => model.read(model.renameVariable(to(value), 'a', 'b')).value;
    const date = { kind: 'date', base: 'variable', date: '', variable: 'a', amount: 0, unit: 'days' } as const;
    expect(renamed(date)).toMatchObject({ variable: 'b' });
    expect(renamed({ kind: 'list', items: [{ id: 'i1', text: '{{a}}' }] })).toMatchObject({
      items: [{ text: '{{b}}' }],
    });
    const named = { kind: 'object', entries: [{ id: 'e1', key: 'a', text: '{{a}}' }] } as const;
    expect(renamed({ ...named, entries: [...named.entries] })).toMatchObject({
      entries: [{ key: 'a', text: '{{b}}' }],
    });
    expect(model.reads(to(date)).map(({ source }) => source)).toEqual(['vars.a']);
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
