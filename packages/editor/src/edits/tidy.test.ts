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

  it('lays a long chain in rows, each going from left to right, without overlaps', () => {
    const ids = Array.from({ length: 60 }, (_, index) => `say${index}`);
    const chain: FlowDraft = {
      ...heap,
      steps: ids.map((id) => ({ id, kind: 'say', options: { text: id } })),
      edges: ids.slice(1).map((to, index) => ({ id: `e${index}`, from: { step: `say${index}`, exit: 'next' }, to })),
    };
    const command = tidy(chain, sizesOf(chain, testKinds, new Map()));
    const places = ids.map((id) => (command?.do === 'move-steps' ? command.to[id] : undefined) ?? { x: 0, y: 0 });
    const xs = places.map(({ x }) => x);
    const ys = places.map(({ y }) => y);
    expect(new Set(ys).size).toBeGreaterThan(3);
    expect(Math.max(...xs) / Math.max(...ys)).toBeLessThan(5);
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(60);
    places.slice(1).forEach(({ x, y }, index) => {
      const before = places[index] ?? { x: 0, y: 0 };
      expect(y > before.y || x > before.x + 200).toBe(true);
    });
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
