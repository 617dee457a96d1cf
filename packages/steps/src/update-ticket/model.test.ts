// Something must change; two ways on.
import { describe, expect, it } from 'vitest';
import { exitsTaken, wrongFields } from '../testing/options';
import { updateTicketModel as model } from './model';

const options = { name: 'Bill of {{town}}', stageId: 'stage_2', priority: 'high' };
const tools = { localize: (_path: string, text: string) => ({ en: text }), isConnected: () => true };

describe('update-ticket', () => {
  it('wants something to change', () => {
    expect(wrongFields(model, model.defaults())).toEqual(['stageId']);
    expect(wrongFields(model, options)).toEqual([]);
    expect(wrongFields(model, { name: '', stageId: null, priority: 'low' })).toEqual([]);
    expect(wrongFields(model, { ...options, priority: 'odd' })).toEqual(['priority']);
  });

  it('asks for the change once and goes on by what became of it', () => {
    const state = model.compile({ id: 't', kind: 'update-ticket', options }, tools);
    expect(state.entry).toMatchObject([
      {
        params: {
          effect: { data: { stageId: 'stage_2', priority: 'high' }, templates: { name: { en: options.name } } },
        },
      },
    ]);
    expect(exitsTaken(state.on?.['effect-done'])).toEqual(['updated', 'no-ticket']);
    expect(model.exits(options).map(({ id, required }) => [id, required])).toEqual([
      ['updated', true],
      ['no-ticket', false],
    ]);
  });

  it('reads its template and follows a renamed variable', () => {
    expect(model.reads(options)).toEqual([{ field: 'name', source: options.name, as: 'template' }]);
    expect(model.renameVariable(options, 'town', 'city')).toEqual({ ...options, name: 'Bill of {{city}}' });
  });
});
