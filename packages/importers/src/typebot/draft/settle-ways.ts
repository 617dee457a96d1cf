// Follows ways through blocks that became nothing, to the step a visit really comes to.
import type { SourceBlock } from '../source/source';
import type { Slots } from './unit';

/** The id of the step; null where the visit ends. Each block is passed once, however many ways lead through it. */
export function settleWays(slots: Slots): (block: SourceBlock | null) => string | null {
  const known = new Map<SourceBlock, string | null>();
  return (block) => {
    const passed: SourceBlock[] = [];
    const open = new Set<SourceBlock>();
    let at = block;
    let found: string | null = null;
    while (at && !open.has(at)) {
      const settled = known.get(at);
      const slot = slots.get(at);
      if (settled !== undefined) found = settled;
      else if (slot && 'unit' in slot) found = slot.unit.id;
      passed.push(at);
      open.add(at);
      at = settled === undefined && slot && 'pass' in slot ? slot.pass : null;
    }
    for (const member of passed) known.set(member, found);
    return found;
  };
}
