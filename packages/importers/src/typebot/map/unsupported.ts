// Blocks without a counterpart: a placeholder that keeps them whole.
import { textAt } from '../source/read-raw';
import { createNames, fitId } from '../words/create-names';
import { isSetUp, leftOut } from './left-out';
import type { Mapper, Way } from './mapped';

const mostExits = 100;
const scripts: ReadonlySet<string> = new Set(['Code', 'Script', 'Set variable']);

/** A service of another system, or a script; without anything set up it did nothing. */
export const mapService: Mapper = (block, tools) => {
  const named = Object.fromEntries(Object.entries(block.options).filter(([key]) => key !== 'name'));
  return isSetUp(named) ? mapUnsupported(block, tools) : leftOut(block, tools);
};

export const mapUnsupported: Mapper = (block, { tell, ways }) => {
  const fresh = createNames(fitId);
  const items = block.items.filter(({ edge }) => edge !== null).slice(0, mostExits - 1);
  const exits = items.map((item, index) => ({
    id: fresh(item.id || `i${index + 1}`),
    label: textAt(item.raw, 'title', 'content', 'path').slice(0, 500),
  }));
  const itemWays = exits.map(({ id }, index): Way => {
    const item = items[index];
    return { exit: id, to: item ? ways.ofItem(item, block, 'default') : null };
  });
  const goesOn = exits.length === 0 || block.edge !== null || block.next !== null;
  const next = { id: fresh('next'), label: '' };
  const title = (block.type || 'Unknown block').slice(0, 200);
  tell(
    scripts.has(block.type) ? 'needs-review' : 'lost',
    `"${title.slice(0, 60)}" has no step here; a placeholder keeps it and holds publishing back.`,
  );
  return {
    as: 'step',
    kind: 'unsupported',
    options: {
      title,
      source: 'typebot',
      sourceKind: title,
      exits: goesOn ? [...exits, next] : exits,
      original: block.raw,
    },
    ways: goesOn ? [...itemWays, { exit: next.id, to: ways.after(block) }] : itemWays,
  };
};
