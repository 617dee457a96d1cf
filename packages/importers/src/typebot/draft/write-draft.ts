// The whole draft: trigger, steps, one end for every open way, edges, notes, places.
import { emptyFlow, type FlowDraft, type Step } from '@parley/flow';
import { rawAt } from '../source/read-raw';
import type { Source, SourceGroup } from '../source/source';
import { plainText } from '../words/rich-text';
import type { Variables } from '../words/name-variables';
import type { Link } from './link-units';
import { type Box, placeSteps } from './place-steps';
import type { Unit } from './unit';
import { writeSteps } from './write-steps';

export type Parts = {
  readonly source: Source;
  readonly units: readonly Unit[];
  readonly links: readonly Link[];
  readonly notes: readonly { readonly id: string; readonly group: SourceGroup }[];
  readonly variables: Variables;
};

export const startId = 'start';
export const endId = 'end';
const mostNotes = 500;

export function writeDraft(parts: Parts): FlowDraft {
  const { source, units, links, variables } = parts;
  const start: Step = { id: startId, kind: 'chat-opened', options: {} };
  const open = links.some(({ to }) => to === null);
  const end: Step[] = open ? [{ id: endId, kind: 'end', options: { text: '' } }] : [];
  const steps = [start, ...writeSteps(units), ...end];
  const places = placeSteps(boxesOf(parts, open));
  const notes = parts.notes.slice(0, mostNotes).map(({ id, group }) => ({
    id,
    ...(places.get(id) ?? { x: group.x, y: group.y }),
    text: noteText(group),
  }));
  const { format, formatVersion, ...empty } = emptyFlow(source.name.slice(0, 120), 'en');
  return {
    format,
    formatVersion,
    ...empty,
    variables: variables.declared(),
    steps,
    edges: links.map(({ from, exit, to }, index) => ({
      id: `e${index + 1}`,
      from: { step: from, exit },
      to: to ?? endId,
    })),
    layout: { steps: Object.fromEntries(steps.map(({ id }) => [id, places.get(id) ?? { x: 0, y: 0 }])), notes },
  };
}

function boxesOf({ source: { start }, units, notes }: Parts, open: boolean): Box[] {
  const offsets = new Map<SourceGroup, number>();
  const boxes = units.map(({ id, group, ways, bubbles }): Box => {
    const offset = offsets.get(group) ?? 0;
    const height = 140 + 34 * Math.min(30, ways.length) + 40 * Math.min(6, bubbles.length);
    offsets.set(group, offset + height);
    return { id, x: group.x, y: group.y + offset, height };
  });
  const right = boxes.reduce((most, { x }) => Math.max(most, x), 0);
  return [
    { id: startId, x: start?.x ?? -360, y: start?.y ?? 0, height: 120 },
    ...boxes,
    ...(open ? [{ id: endId, x: right + 360, y: start?.y ?? 0, height: 120 }] : []),
    ...notes.map(({ id, group }) => ({ id, x: group.x, y: group.y, height: 200 })),
  ];
}

function noteText({ blocks }: SourceGroup): string {
  const words = blocks.map(({ raw }) => plainText(rawAt(raw, 'content')).text);
  return words.join('\n\n').trim().slice(0, 5_000);
}
