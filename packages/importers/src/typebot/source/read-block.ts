// One block of a Typebot file, whichever version wrote it.
import type { JsonObject } from '@parley/primitives';
import { isRaw } from './clean-json';
import { namesAt, rawAt, rawsAt, textAt } from './read-raw';
import type { SourceBlock, SourceGroup, SourceItem } from './source';

/** Where dictionary-shaped files keep what later files nest. */
export type Shelves = {
  readonly steps: ReadonlyMap<string, JsonObject>;
  readonly items: ReadonlyMap<string, JsonObject>;
};

export function readBlock(raw: JsonObject, group: SourceGroup, shelves: Shelves): SourceBlock {
  const options = rawAt(raw, 'options');
  const content = raw['content'];
  const old = 'trueEdgeId' in raw || 'falseEdgeId' in raw;
  return {
    id: textAt(raw, 'id'),
    type: textAt(raw, 'type'),
    options,
    content: isRaw(content) ? content : {},
    items: old ? [branchItem(raw, options)] : rawItems(raw, shelves).flatMap(readItems),
    edge: (old ? textAt(raw, 'falseEdgeId') : textAt(raw, 'outgoingEdgeId', 'edgeId')) || null,
    raw,
    group,
    next: null,
  };
}

function rawItems(raw: JsonObject, { items }: Shelves): JsonObject[] {
  const inside = rawsAt(raw, 'items');
  if (inside.length > 0) return inside;
  return namesAt(rawAt(raw, 'options'), 'itemIds')
    .map((id) => items.get(id))
    .filter((item) => item !== undefined);
}

/** A card leads on by its buttons: an item for each of them. */
function readItems(raw: JsonObject): SourceItem[] {
  const paths = rawsAt(raw, 'paths');
  if (paths.length === 0) return [readItem(raw)];
  return paths.map((path) => {
    const words = [textAt(raw, 'title'), paths.length > 1 ? textAt(path, 'text') : ''].filter((one) => one !== '');
    const title = words.join(': ') || textAt(path, 'text');
    return { ...readItem(path), raw: { ...raw, ...rawAt(raw, 'options'), title } };
  });
}

function readItem(raw: JsonObject): SourceItem {
  return { id: textAt(raw, 'id'), edge: textAt(raw, 'outgoingEdgeId', 'edgeId') || null, raw };
}

// The oldest conditions had one comparison list and two edges
function branchItem(raw: JsonObject, options: JsonObject): SourceItem {
  const content = { comparisons: rawsAt(options, 'comparisons'), logicalOperator: textAt(options, 'logicalOperator') };
  return { id: 'true', edge: textAt(raw, 'trueEdgeId') || null, raw: { id: 'true', content } };
}
