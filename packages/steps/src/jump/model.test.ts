// One way out, which must be tied, and the rules of circles that hold for it.
import { checkFlow, compileFlow, reachableSteps, flowGraph } from '@parley/flow';
import { describe, expect, it } from 'vitest';
import { stepModels } from '../models';
import { drawFlow } from '../testing/draw-flow';
import { exitsTaken, wrongFields } from '../testing/options';
import { jumpModel as model } from './model';

const codes = (edges: readonly string[]) => {
  const draft = drawFlow({ steps: { hop: ['jump'], say: ['send-message'], ask: ['ask-question'] }, edges });
  return checkFlow(draft, stepModels).map(({ code, stepId }) => `${code} ${stepId}`);
};

describe('jump', () => {
  it('passes straight on by its one way out', () => {
    const tools = { localize: () => ({}), isConnected: () => true };
    expect(exitsTaken(model.compile({ id: 'j', kind: 'jump', options: {} }, tools).always)).toEqual(['target']);
    expect(wrongFields(model, {})).toEqual([]);
  });

  it('is followed by the compiler and by the graph', () => {
    const draft = drawFlow({ steps: { hop: ['jump'], far: ['end'] }, edges: ['begin>hop', 'hop:target>far'] });
    expect(JSON.stringify(compileFlow(draft, stepModels).machine)).toContain('#main:far');
    expect([...reachableSteps(flowGraph(draft, stepModels))]).toContain('far');
  });

  it('wants a target, and one that does not turn round for ever', () => {
    expect(codes(['begin>hop'])).toContain('open-exit hop');
    expect(codes(['begin>hop', 'hop:target>say', 'say>hop']).some((code) => code.startsWith('endless-loop'))).toBe(
      true,
    );
    const waiting = codes(['begin>ask', 'ask:answered>hop', 'hop:target>ask']);
    expect(waiting.some((code) => code.startsWith('endless-loop'))).toBe(false);
  });
});
