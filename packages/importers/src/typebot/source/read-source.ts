// Normalises a Typebot file: lists or dictionaries, groups of blocks or blocks of steps, start as event or block.
import type { JsonObject } from '@parley/primitives';
import { namesAt, numberAt, rawAt, rawsAt, textAt } from './read-raw';
import { readBlock, type Shelves } from './read-block';
import type { Source, SourceEdge, SourceGroup, SourceStart } from './source';

/** Null when there is nothing of a Typebot in it. */
export function readSource(json: JsonObject): Source | null {
  const file = 'groups' in json || 'blocks' in json ? json : rawAt(json, 'typebot');
  const groupsKey = 'groups' in file ? 'groups' : 'blocks';
  if (!(groupsKey in file)) return null;
  const shelves = readShelves(file);
  const edges = rawsAt(file, 'edges').map(readEdge);
  const groups = rawsAt(file, groupsKey).map((raw) => readGroup(raw, shelves));
  const events = rawsAt(file, 'events');
  const start = readStart(events, groups);
  return {
    name: textAt(file, 'name'),
    groups: groups.map(withoutStart).filter(({ blocks }) => blocks.length > 0),
    edges: new Map(edges.map((edge) => [edge.id, edge])),
    variables: rawsAt(file, 'variables').map((raw) => ({ id: textAt(raw, 'id'), name: textAt(raw, 'name') })),
    start,
    events: events.map((raw) => textAt(raw, 'type')).filter((type) => type !== 'start'),
  };
}

function readShelves(file: JsonObject): Shelves {
  const byId = (key: string) => new Map(rawsAt(file, key).map((raw) => [textAt(raw, 'id'), raw]));
  return { steps: byId('steps'), items: byId('choiceItems') };
}

function readEdge(raw: JsonObject): SourceEdge {
  const to = rawAt(raw, 'to');
  // Before groups were called groups, `blockId` was the group and `stepId` the block
  const old = textAt(to, 'groupId') === '';
  return {
    id: textAt(raw, 'id'),
    from: rawAt(raw, 'from'),
    to: old
      ? { group: textAt(to, 'blockId'), block: textAt(to, 'stepId') }
      : { group: textAt(to, 'groupId'), block: textAt(to, 'blockId') },
  };
}

function readGroup(raw: JsonObject, shelves: Shelves): SourceGroup {
  const { x, y } = placeOf(raw);
  const group: SourceGroup = { id: textAt(raw, 'id'), title: textAt(raw, 'title').trim(), x, y, blocks: [] };
  for (const block of rawBlocks(raw, shelves)) group.blocks.push(readBlock(block, group, shelves));
  linkBlocks(group);
  return group;
}

function rawBlocks(raw: JsonObject, { steps }: Shelves): JsonObject[] {
  const inside = rawsAt(raw, 'blocks' in raw ? 'blocks' : 'steps');
  if (inside.length > 0) return inside;
  const ids = [...namesAt(raw, 'stepIds'), ...namesAt(raw, 'blockIds'), ...namesAt(raw, 'steps')];
  return ids.map((id) => steps.get(id)).filter((step) => step !== undefined);
}

function linkBlocks({ blocks }: SourceGroup): void {
  blocks.forEach((block, index) => {
    block.next = blocks[index + 1] ?? null;
  });
}

function placeOf(raw: JsonObject): { x: number; y: number } {
  const place = rawAt(raw, 'graphCoordinates');
  return { x: bounded(numberAt(place, 'x')), y: bounded(numberAt(place, 'y')) };
}

function bounded(number: number | null): number {
  return Math.round(Math.max(-1_000_000, Math.min(1_000_000, number ?? 0)));
}

function readStart(events: readonly JsonObject[], groups: readonly SourceGroup[]): SourceStart | null {
  const event = events.find((raw) => textAt(raw, 'type') === 'start');
  if (event) return { edge: textAt(event, 'outgoingEdgeId') || null, ...placeOf(event) };
  for (const { blocks, x, y } of groups) {
    const block = blocks.find(({ type }) => type === 'start');
    if (block) return { edge: block.edge, x, y };
  }
  return null;
}

function withoutStart(group: SourceGroup): SourceGroup {
  if (!group.blocks.some(({ type }) => type === 'start')) return group;
  const kept = group.blocks.filter(({ type }) => type !== 'start');
  group.blocks.splice(0, group.blocks.length, ...kept);
  linkBlocks(group);
  return group;
}
