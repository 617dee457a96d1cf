// Which flows a channel leads to.
import { idFrom } from '@parley/primitives';
import { expect, it } from 'vitest';
import { chatflowSchema } from './chatflow';
import { chatflowsOf, flowsNamedBy } from './chatflows-of';

const flow = (name: string) => idFrom('flow', name);

it('a channel without chatflows answers everyone with its flow, or with people', () => {
  expect(chatflowsOf({ chatflows: [], flowId: flow('a') })).toMatchObject([
    { id: 'everyone', flowId: 'a', targeting: { include: [], exclude: [], visitor: [] }, display: { pop: 'channel' } },
  ]);
  expect(chatflowsOf({ chatflows: [], flowId: null })).toMatchObject([{ flowId: null }]);
});

it('with chatflows of its own, only these answer, in their order', () => {
  const chatflows = ['b', 'a'].map((id) => chatflowSchema.parse({ id, flowId: id }));
  expect(chatflowsOf({ chatflows, flowId: flow('z') })).toBe(chatflows);
});

it('names each flow it leads to once', () => {
  const chatflows = [chatflowSchema.parse({ id: '1', flowId: 'a' }), chatflowSchema.parse({ id: '2', flowId: null })];
  const refFlows = [{ ref: 'summer', flowId: flow('b') }];
  expect(flowsNamedBy({ chatflows, flowId: flow('a'), refFlows })).toEqual(['a', 'b']);
});
