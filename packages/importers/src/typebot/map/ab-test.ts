// A test of two ways: a split by chance.
import { numberAt, textAt } from '../source/read-raw';
import type { Mapper, Way } from './mapped';
import { mapUnsupported } from './unsupported';

export const mapAbTest: Mapper = (block, tools) => {
  const share = Math.min(100, Math.max(0, numberAt(block.options, 'aPercent') ?? 50));
  const paths = block.items.map((item) => ({ item, path: textAt(item.raw, 'path').toLowerCase() }));
  const [a, b] = ['a', 'b'].map((path) => paths.find((one) => one.path === path)?.item);
  if (!a || !b) return mapUnsupported(block, tools);
  const ways: Way[] = [
    { exit: 'a', to: tools.ways.ofItem(a, block, 'default') },
    { exit: 'b', to: tools.ways.ofItem(b, block, 'default') },
  ];
  const arms = [
    { id: 'a', name: 'A', weight: share },
    { id: 'b', name: 'B', weight: 100 - share },
  ];
  return { as: 'step', kind: 'random-split', options: { arms, variable: null }, ways };
};
