// The publish dialog tells every change once, in the author's terms.
import { applyCommands, diffFlows, emptyFlow } from '@parley/flow';
import { expect, it } from 'vitest';
import { describeChanges } from './describe-changes';

const before = applyCommands(emptyFlow('F', 'en'), [
  { do: 'add-step', step: { id: 'a', kind: 'x', options: {} }, at: { x: 0, y: 0 } },
  { do: 'add-step', step: { id: 'b', kind: 'x', options: {} }, at: { x: 0, y: 0 } },
  { do: 'connect', edge: { id: 'e1', from: { step: 'a', exit: 'next' }, to: 'b' } },
]);

it('leaves out edges of steps that came or went', () => {
  const after = applyCommands(before, [
    {
      do: 'insert-on-edge',
      edgeId: 'e1',
      step: { id: 'c', kind: 'x', options: {} },
      at: { x: 0, y: 0 },
      newEdgeId: 'e2',
      exit: 'next',
    },
  ]);
  expect(describeChanges(diffFlows(before, after))).toEqual([
    { kind: 'added', step: 'c' },
    { kind: 'edge-added', step: 'a', exit: 'next', to: 'c' },
  ]);
});

it('tells a new name from another change', () => {
  const named = applyCommands(before, [{ do: 'rename-step', id: 'a', name: 'Hello' }]);
  expect(describeChanges(diffFlows(before, named))).toEqual([{ kind: 'renamed', step: 'a' }]);
  const changed = applyCommands(before, [{ do: 'set-options', id: 'a', options: { text: 'x' } }]);
  expect(describeChanges(diffFlows(before, changed))).toEqual([{ kind: 'changed', step: 'a' }]);
});

it('says nothing when only boxes have moved', () => {
  const moved = applyCommands(before, [{ do: 'move-steps', to: { a: { x: 9, y: 9 } } }]);
  expect(describeChanges(diffFlows(before, moved))).toEqual([]);
});
