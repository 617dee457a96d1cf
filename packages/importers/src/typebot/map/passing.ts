// Blocks that only lead on: jumps, waits.
import { numberAt, textAt } from '../source/read-raw';
import { jumpOf } from '../ways/list-links';
import { toExpression } from '../words/translate';
import { mapJumpByTitle } from './jump-by-title';
import type { Mapper } from './mapped';
import { mapUnsupported } from './unsupported';

export const mapJump: Mapper = (block, tools) => {
  const target = jumpOf(block);
  if (!target) return block.type === 'Jump' ? mapUnsupported(block, tools) : mapCall(block, tools);
  if (target.group.includes('{{')) return mapJumpByTitle(block, tools);
  const to = tools.ways.find(target);
  if (!to) tools.tell('lost', 'It jumps to nothing the file holds; here it ends.');
  else if (block.type !== 'Jump') tools.tell('changed', 'It goes on in that group as by an edge.');
  return { as: 'pass', to };
};

/** Another bot, or a part of this one that could not be put in its place. */
const mapCall: Mapper = (block, tools) => {
  const bot = textAt(block.options, 'typebotId').slice(0, 80);
  tools.tell('needs-review', `It goes through the bot "${bot}"; choose the flow that stands for it here.`);
  const options = { flowId: null, version: null, inputs: {}, outputs: {} };
  return { as: 'step', kind: 'run-flow', options, ways: [{ exit: 'done', to: tools.ways.after(block) }] };
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
    const source = `now + number(${toExpression(textAt(options, 'secondsToWaitFor'), tools)}) * 1000`;
    const waiting = { mode: 'moment', amount: 1, unit: 'minutes', moment: source, time: '09:00', days: 'weekdays' };
    return { as: 'step', kind: 'wait', options: waiting, ways: [{ exit: 'next', to }] };
  }
  tools.tell('changed', 'It waits for no time and was left out.');
  return { as: 'pass', to };
};
