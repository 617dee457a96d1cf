// Finds room for a new step, so that nothing lands on top of something else.
import type { FlowDraft, Point } from '@parley/flow';
import { nodeWidth, type Size, type SizeOf, snap } from './step-size';

const gap = 24;
export const stepDistance = nodeWidth + 80;

/** The wished place, or the next free one below it. */
export function freeSpot(draft: FlowDraft, sizeOf: SizeOf, wish: { at: Point; size: Size }): Point {
  const taken = Object.entries(draft.layout.steps).map(([id, at]) => ({ at, size: sizeOf(id) }));
  let at = { x: snap(wish.at.x), y: snap(wish.at.y) };
  for (let tries = 0; tries <= taken.length; tries += 1) {
    const here = { at, size: wish.size };
    const hit = taken.find((other) => overlap(here, other));
    if (!hit) return at;
    at = { x: at.x, y: snap(hit.at.y + hit.size.height + gap) };
  }
  return at;
}

type Box = { readonly at: Point; readonly size: Size };

function overlap(a: Box, b: Box): boolean {
  return (
    a.at.x < b.at.x + b.size.width &&
    b.at.x < a.at.x + a.size.width &&
    a.at.y < b.at.y + b.size.height &&
    b.at.y < a.at.y + a.size.height
  );
}
