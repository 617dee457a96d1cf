// Edges to one step share a track; edges back turn in the gap; lines have right angles only.
import { describe, expect, it } from 'vitest';
import { sizesOf } from '../../edits/step-size';
import { smallFlow, testKinds } from '../../testing/test-kinds';
import { edgeLine } from './edge-path';
import { edgeTracks } from './edge-tracks';

const draft = smallFlow([
  { do: 'add-step', step: { id: 'other', kind: 'say', options: {} }, at: { x: 800, y: 400 } },
  { do: 'connect', edge: { id: 'e4', from: { step: 'ready', exit: 'late' }, to: 'hello' } },
  { do: 'connect', edge: { id: 'e5', from: { step: 'other', exit: 'next' }, to: 'bye' } },
]);
const tracks = edgeTracks(draft, sizesOf(draft, testKinds, new Map()));

describe('tracks of edges', () => {
  it('are shared by edges to the same step', () => {
    expect(tracks.get('e5')).toEqual(tracks.get('e3'));
    expect(tracks.get('e3')?.turnY).toBeNull();
  });

  it('turn below where an edge goes back', () => {
    expect(tracks.get('e4')?.turnY).toBeGreaterThan(60);
  });
});

describe('the line of an edge', () => {
  it('starts and ends where it should, with a plus on its longest stretch', () => {
    const { path, middle } = edgeLine({ x: 0, y: 0 }, { x: 400, y: 100 }, { x: 380, turnY: null });
    expect(path.startsWith('M0 0')).toBe(true);
    expect(path.endsWith('L400 100')).toBe(true);
    expect(middle).toEqual({ x: 190, y: 0 });
  });

  it('is straight between steps at the same height', () => {
    expect(edgeLine({ x: 0, y: 5 }, { x: 100, y: 5 }, { x: 80, turnY: null }).path).not.toContain('Q80 5 80');
  });
});
