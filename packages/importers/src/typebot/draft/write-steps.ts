// Writes steps to be as steps of a flow.
import type { Step } from '@parley/flow';
import type { JsonObject, JsonValue } from '@parley/primitives';
import { createNames, fitId } from '../words/create-names';
import type { PlacedBubble, Unit } from './unit';

/** The first step of a titled group carries its title. */
export function writeSteps(units: readonly Unit[]): Step[] {
  const titled = new Set<object>();
  return units.map(({ id, kind, group, options, bubbles }) => {
    const name = titled.has(group) ? '' : group.title.slice(0, 120).trim();
    titled.add(group);
    return {
      id,
      kind,
      ...(name !== '' && { name }),
      options: kind === 'send-message' ? { bubbles: writeBubbles(bubbles) } : options,
    };
  });
}

function writeBubbles(bubbles: readonly PlacedBubble[]): JsonValue[] {
  const fresh = createNames(fitId);
  return bubbles.map(({ block, seed }): JsonObject => {
    const id = fresh(block);
    if (seed.kind === 'text') return textBubble(id, seed);
    if (seed.kind !== 'buttons') return { id, ...seed };
    return { id, kind: 'buttons', buttons: [{ id: 'open', label: seed.label, url: seed.url }] };
  });
}

function textBubble(id: string, { text, rich }: Extract<PlacedBubble['seed'], { kind: 'text' }>): JsonObject {
  return rich === undefined ? { id, kind: 'text', text } : { id, kind: 'text', text: rich, format: 'rich' };
}
