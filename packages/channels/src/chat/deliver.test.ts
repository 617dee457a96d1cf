// In web chat a stored message has arrived where the widget will find it.
import { expect, it } from 'vitest';
import { deliverChat } from './deliver';

it('accepts at once, under the message’s own id', async () => {
  const message = {
    messageId: 'msg_1',
    visitorKey: '',
    parts: [],
    actor: 'member',
    lastInboundAt: null,
    now: 0,
  } as const;
  expect(await deliverChat(message)).toEqual({ kind: 'accepted', externalId: 'msg_1' });
});
