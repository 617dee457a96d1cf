// Tidying puts every step after those that lead to it, without overlaps, in one command.
import { applyCommand, type FlowDraft } from '@parley/flow';
import { describe, expect, it } from 'vitest';
import { smallFlow, testKinds } from '../testing/test-kinds';
import { sizesOf } from './step-size';
import { tidy } from './tidy';

const heap = smallFlow([
  {
    do: 'move-steps',
    to: { start: { x: 5, y: 5 }, hello: { x: 5, y: 5 }, ready: { x: 5, y: 5 }, bye: { x: 5, y: 5 } },
  },
]);
const sizeOf = sizesOf(heap, testKinds, new Map());

describe('tidy', () => {
  it('goes from left to right along the edges', () => {
    const after = tidied(heap);
    const xs = ['start', 'hello', 'ready', 'bye'].map((id) => after.layout.steps[id]?.x ?? 0);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    xs.slice(1).forEach((x, index) => expect(x - (xs[index] ?? 0)).toBeGreaterThan(260));
  });

  it('moves only what it is asked to, where it stands', () => {
    const command = tidy(heap, sizeOf, new Set(['hello', 'ready']));
    expect(command).toMatchObject({ do: 'move-steps' });
    const after = tidied(heap, new Set(['hello', 'ready']));
    expect(after.layout.steps['start']).toEqual({ x: 5, y: 5 });
    expect(after.layout.steps['hello']?.x).toBe(8);
  });

  it('has nothing to do on an empty canvas', () => {
    expect(tidy({ ...heap, steps: [], edges: [] }, sizeOf)).toBeNull();
  });
});

function tidied(draft: FlowDraft, only?: ReadonlySet<string>): FlowDraft {
  const command = tidy(draft, sizeOf, only);
  if (!command) throw new Error('Nothing to tidy');
  return applyCommand(draft, command, testKinds);
}
