// What it wants to be published, what it reads and sets, and both ends it becomes.
import { expressionVariables, type StepModel, templateVariables } from '@parley/flow';
import { describe, expect, it } from 'vitest';
import { stepModels } from '../models';
import { wrongFields } from '../testing/options';
import { runFlowModel as model } from './model';

const options = { flowId: 'flow_1', version: 2, inputs: { name: 'first + last' }, outputs: { town: 'home' } };

describe('run-flow', () => {
  it('wants a flow', () => {
    expect(wrongFields(model, model.defaults())).toEqual(['flowId']);
    expect(wrongFields(model, options)).toEqual([]);
    expect(wrongFields(model, { ...options, outputs: { town: 'No name' } })).toEqual(['outputs.town']);
  });

  it('reads its inputs, sets its outputs, and renames both', () => {
    expect(model.reads(options)).toEqual([{ field: 'inputs.name', source: 'first + last', as: 'expression' }]);
    expect(model.writes(options)).toEqual([{ variable: 'home', type: 'text', exit: 'done' }]);
    const renamed = model.renameVariable(model.renameVariable(options, 'first', 'given'), 'home', 'place');
    expect(renamed).toMatchObject({ inputs: { name: 'given + last' }, outputs: { town: 'place' } });
  });

  it('calls a flow until it is linked', () => {
    expect(model.calling?.read(model.defaults())).toBeNull();
    expect(model.calling?.read(options)).toEqual(options);
    const into = model.calling?.link(options, { end: 'in', sets: [] }) ?? {};
    expect(model.calling?.read(into)).toBeNull();
    expect(model.exits(into).map(({ id }) => id)).toEqual(['called']);
    expect(model.waits(into)).toBe(false);
    expect(wrongFields(model, into)).toEqual([]);
  });

  it('can be pinned to another version', () => {
    expect(model.calling?.pin(options, { flowId: 'flow_1', version: 5 })).toEqual({ ...options, version: 5 });
  });
});

describe('every step kind', () => {
  it('in a called flow that ends a visit leads back by a way of its own', () => {
    const ending = Object.values(stepModels).filter((one) => {
      const called = { id: 's', kind: one.kind, options: one.returning(one.defaults()) };
      return JSON.stringify(one.compile(called, tools)).includes('"to":"end"');
    });
    // Only a change of flow ends the whole visit
    expect(ending.map(({ kind }) => kind).sort()).toEqual(['go-to-flow', 'unsupported']);
  });
});

it.each(Object.values(stepModels).map((one): [string, StepModel] => [one.kind, one]))(
  '%s renames each variable it reads or sets, so that nothing leaks out of a called flow',
  (_kind, one) => {
    for (const written of ['old_name', '{{old_name}} {{vars.old_name}}']) {
      const fill = (_key: string, value: unknown) => (value === '' ? written : value === null ? 'old_name' : value);
      const renamed = one.renameVariable(JSON.parse(JSON.stringify(one.defaults(), fill)), 'old_name', 'new_name');
      const read = [
        ...one
          .reads(options)
          .flatMap(({ as, source }) => (as === 'template' ? templateVariables(source) : expressionVariables(source))),
        ...one.texts(renamed).flatMap(({ text }) => templateVariables(text)),
      ];
      const set = one.writes(renamed).map(({ variable }) => variable);
      expect([...read, ...set]).not.toContain('old_name');
    }
  },
);

const tools = { localize: (_path: string, text: string) => ({ en: text }), isConnected: () => true };
