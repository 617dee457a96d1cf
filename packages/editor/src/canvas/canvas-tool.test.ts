// The hand does one thing at a time and forgets it when it is done.
import { expect, it } from 'vitest';
import { createActor } from 'xstate';
import { canvasTool } from './canvas-tool';

const pick = { at: { x: 1, y: 2 }, place: null, from: { step: 'a', exit: 'next' }, edge: null };

it('drags a kind over an edge and lets go', () => {
  const tool = createActor(canvasTool).start();
  tool.send({ type: 'drag', kind: 'say' });
  tool.send({ type: 'over', edge: 'e1' });
  expect(tool.getSnapshot()).toMatchObject({ value: 'dragging', context: { kind: 'say', overEdge: 'e1' } });
  tool.send({ type: 'done' });
  expect(tool.getSnapshot()).toMatchObject({ value: 'idle', context: { kind: null, overEdge: null } });
});

it('asks for a step when an edge ends in the void', () => {
  const tool = createActor(canvasTool).start();
  tool.send({ type: 'draw', from: pick.from });
  tool.send({ type: 'pick', pick });
  expect(tool.getSnapshot()).toMatchObject({ value: 'picking', context: { pick, from: null } });
  tool.send({ type: 'done' });
  expect(tool.getSnapshot().context.pick).toBeNull();
});

it('does not pick while it drags', () => {
  const tool = createActor(canvasTool).start();
  tool.send({ type: 'drag', kind: 'say' });
  tool.send({ type: 'pick', pick });
  expect(tool.getSnapshot().value).toBe('dragging');
});
