// The performer hands the code what it may know, and its answer or its failure back.
import { describe, expect, it } from 'vitest';
import { effectOf, notingTools } from '../testing/effect-tools';
import { runCodePerformer } from './runtime';

const data = {
  source: 'return event.variables.a',
  saves: [{ path: 'total', type: 'number' }],
  variables: { a: 1 },
  contact: { first_name: 'Ada' },
};

describe('runCodePerformer', () => {
  it('gives the code the variables and the contact, under both names they go by', async () => {
    const tools = notingTools([], [{ kind: 'done', value: { total: '12' } }]);
    const outcome = await runCodePerformer.perform(effectOf('run-code', data), tools);
    expect(outcome).toEqual({ kind: 'done', exit: 'done', values: { s0: 12 } });
    expect(tools.asked).toMatchObject([
      [
        'run-code',
        data.source,
        { variables: { a: 1 }, contact: { first_name: 'Ada' }, session: { customState: { a: 1 } } },
      ],
    ]);
  });

  it('tells the team why it failed, and takes the way for that', async () => {
    const tools = notingTools([], [{ kind: 'failed', reason: 'It took too long and was stopped.' }]);
    const outcome = await runCodePerformer.perform(effectOf('run-code', data), tools);
    expect(outcome).toEqual({ kind: 'done', exit: 'failed', values: {} });
    expect(tools.asked[1]).toEqual(['add-note', 'Code of the flow failed: It took too long and was stopped.']);
  });

  it('fails in words on data that is none', async () => {
    const outcome = await runCodePerformer.perform(effectOf('run-code', { source: 5 }), notingTools());
    expect(outcome).toMatchObject({ kind: 'failed' });
  });
});
