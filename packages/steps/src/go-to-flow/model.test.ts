// It leads to one flow, ends when that runs, and has a way for one that is not there.
import { describe, expect, it } from 'vitest';
import { effectOf, notingTools } from '../testing/effect-tools';
import { exitsTaken, wrongFields } from '../testing/options';
import { goToFlowModel as model } from './model';
import { goToFlowPerformer } from './runtime';

describe('go-to-flow', () => {
  it('wants a flow', () => {
    expect(wrongFields(model, model.defaults())).toEqual(['flowId']);
    expect(wrongFields(model, { flowId: 'flow_1' })).toEqual([]);
  });

  it('ends once the other flow runs', () => {
    const tools = { localize: (_path: string, text: string) => ({ en: text }), isConnected: () => true };
    const state = model.compile({ id: 'g', kind: 'go-to-flow', options: { flowId: 'flow_1' } }, tools);
    expect(exitsTaken(state.on?.['effect-done'])).toEqual(['end', 'missing']);
  });
});

describe('goToFlowPerformer', () => {
  const data = { flowId: 'flow_1', hasWay: false, variables: { a: 1 } };

  it('starts the flow with the variables', async () => {
    const tools = notingTools();
    const outcome = await goToFlowPerformer.perform(effectOf('go-to-flow', data), tools);
    expect(outcome).toEqual({ kind: 'done', exit: 'switched', values: {} });
    expect(tools.asked).toEqual([['start-flow', 'flow_1', { a: 1 }]]);
  });

  it('takes the way for one that is missing, or says so to the team', async () => {
    const tools = { ...notingTools(), startFlow: async () => false };
    const perform = (hasWay: boolean) => goToFlowPerformer.perform(effectOf('go-to-flow', { ...data, hasWay }), tools);
    expect(await perform(true)).toMatchObject({ exit: 'missing' });
    expect(await perform(false)).toMatchObject({ kind: 'failed', reason: expect.stringContaining('not published') });
  });
});
