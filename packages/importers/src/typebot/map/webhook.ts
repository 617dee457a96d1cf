// Waiting until another program reports: the address stands in a variable of its own.
import { textAt } from '../source/read-raw';
import { keptOf } from './http-request';
import type { Mapper } from './mapped';

export const mapWebhook: Mapper = (block, tools) => {
  const { saves } = keptOf(block.options, tools);
  const link = tools.variables.made(textAt(block.raw, 'title') || 'Webhook address');
  tools.tell(
    'changed',
    'It waits a day at most. The address to report to is in a variable; send it where it is needed.',
  );
  return {
    as: 'step',
    kind: 'wait-for-event',
    options: { name: '', link, amount: 1, unit: 'days', saves },
    ways: [
      { exit: 'happened', to: tools.ways.after(block) },
      { exit: 'timed-out', to: null },
    ],
  };
};
