// Steps are added where the author means them, and nothing lands on top of something else.
import { applyCommands } from '@parley/flow';
import { describe, expect, it } from 'vitest';
import { smallFlow, testKinds } from '../testing/test-kinds';
import { addAfter, addStep, insertOnEdge, openExits } from './add-step';
import { newEdgeId, newStepId } from './new-ids';
import { sizesOf } from './step-size';

const draft = smallFlow();
const drawing = { draft, stepModels: testKinds, sizeOf: sizesOf(draft, testKinds, new Map()) };

describe('adding a step', () => {
  it('follows the first open way out, required ones first', () => {
    expect(openExits(drawing, 'bye').map(({ id }) => id)).toEqual(['next']);
    const { id, commands } = addAfter(drawing, 'say', 'bye');
    const after = applyCommands(draft, commands, testKinds);
    expect(after.edges.at(-1)).toMatchObject({ from: { step: 'bye', exit: 'next' }, to: id });
    expect(after.layout.steps[id]?.x).toBeGreaterThan(1200);
  });

  it('never ties anything to a trigger', () => {
    const { commands } = addAfter(drawing, 'begin', 'bye');
    expect(commands.map((command) => command.do)).toEqual(['add-step']);
  });

  it('finds free room', () => {
    const { id, commands } = addStep(drawing, 'say', { at: { x: 402, y: 3 } });
    const at = applyCommands(draft, commands, testKinds).layout.steps[id];
    expect(at?.x).toBe(400);
    expect(at?.y).toBeGreaterThan(60);
  });

  it('goes between two steps, which make room', () => {
    const added = insertOnEdge(drawing, 'say', 'e2');
    const after = applyCommands(draft, added?.commands ?? [], testKinds);
    expect(after.edges.map(({ from, to }) => `${from.step}>${to}`).sort()).toEqual([
      'hello>say',
      'ready>bye',
      'say>ready',
      'start>hello',
    ]);
    expect(after.layout.steps['ready']?.x).toBeGreaterThan(after.layout.steps['say']?.x ?? 0);
    expect(insertOnEdge(drawing, 'begin', 'e2')).toBeNull();
  });

  it('gives readable ids that are free', () => {
    expect(newStepId(draft, 'say')).toBe('say');
    expect(newStepId(draft, 'hello')).toBe('hello-2');
    expect(newStepId(draft, '4 u')).toBe('step');
    expect(newEdgeId(draft)).toBe('e4');
  });
});
