// Blocks that only lead on: jumps, waits.
import { numberAt, textAt } from '../source/read-raw';
import { jumpOf } from '../ways/list-links';
import type { Mapper } from './mapped';
import { mapUnsupported } from './unsupported';

export const mapJump: Mapper = (block, tools) => {
  const target = jumpOf(block);
  if (!target) return mapUnsupported(block, tools);
  const to = tools.ways.find(target);
  if (!to) tools.tell('lost', 'It jumps to nothing the file holds; here it ends.');
  else if (block.type !== 'Jump') tools.tell('changed', 'It goes on in that group as by an edge.');
  return { as: 'pass', to };
};

export const mapWait: Mapper = (block, tools) => {
  const { options } = block;
  const to = tools.ways.after(block);
  const seconds = numberAt(options, 'secondsToWaitFor');
  if (seconds !== null && seconds > 0)
    return {
      as: 'step',
      kind: 'wait',
      options: { amount: Math.min(seconds, 31_536_000), unit: 'seconds' },
      ways: [{ exit: 'next', to }],
    };
  if (textAt(options, 'secondsToWaitFor').includes('{{')) {
    tools.tell('needs-review', 'How long it waits came from a variable; say how long.');
    return { as: 'step', kind: 'wait', options: { amount: 0, unit: 'seconds' }, ways: [{ exit: 'next', to }] };
  }
  tools.tell('changed', 'It waits for no time and was left out.');
  return { as: 'pass', to };
};
