// What a form step wants, which variables it gives, and how its effect is performed.
import { describe, expect, it } from 'vitest';
import { effectOf, notingTools } from '../testing/effect-tools';
import { wrongFields } from '../testing/options';
import { askFormModel as model } from './model';
import { askFormPerformer } from './runtime';
import { sameJson } from './same-json';
import { defaultOptions } from './schema';

const name = { id: 'f1', key: 'first_name', kind: 'single-line', label: 'Name', required: true };
const asking = {
  ...defaultOptions(),
  formId: 'form_1',
  fields: [name, { ...name, id: 'f2', key: 'age', kind: 'number' }],
};

describe('ask-form', () => {
  it('wants a form whose fields can be read', () => {
    expect(wrongFields(model, model.defaults())).toEqual(['formId']);
    expect(wrongFields(model, asking)).toEqual([]);
    expect(wrongFields(model, { ...asking, fields: [{ key: 'x' }] })).not.toEqual([]);
    expect(model.check({ ...asking, fields: [] }).map(({ code }) => code)).toEqual(['no-fields']);
  });

  it('gives a variable for each field', () => {
    expect(model.writes({ ...asking, variable: 'all' })).toEqual([
      { variable: 'first_name', type: 'text', exit: 'answered' },
      { variable: 'age', type: 'number', exit: 'answered' },
      { variable: 'all', type: 'object', exit: 'answered' },
    ]);
  });

  it('keeps an answer elsewhere when its variable is renamed', () => {
    const renamed = model.read(model.renameVariable(asking, 'age', 'years'));
    expect(renamed.names).toEqual({ age: 'years' });
    expect(model.writes(renamed).map(({ variable }) => variable)).toEqual(['first_name', 'years']);
    expect(wrongFields(model, renamed)).toEqual([]);
  });

  it('sends the form, and says why it could not', async () => {
    const tools = notingTools();
    const data = { formId: 'form_1', language: 'en', values: { age: 5 } };
    expect(await askFormPerformer.perform(effectOf('ask-form', data), tools)).toEqual({ kind: 'done' });
    expect(tools.asked).toEqual([['submit-form', 'form_1', { age: 5 }]]);
    const gone = await askFormPerformer.perform(effectOf('ask-form', { ...data, formId: 'gone' }), tools);
    expect(gone).toEqual({ kind: 'failed', reason: 'No such form.' });
    expect((await askFormPerformer.perform(effectOf('ask-form', {}), tools)).kind).toBe('failed');
  });

  it('tells whether the form has changed, whatever the order of its keys', () => {
    expect(sameJson([{ a: 1, b: [2] }], [{ b: [2], a: 1 }])).toBe(true);
    expect([sameJson({ a: 1 }, { a: 1, b: 2 }), sameJson([1], [1, 2]), sameJson([], {}), sameJson(null, {})]).toEqual(
      Array(4).fill(false),
    );
  });
});
