// The test channel walks the real way in and out, and fails loudly.
import type { MessagePart } from '@parley/messages';
import type { InboundItem } from '@parley/ports';
import { describe, expect, it } from 'vitest';
import { createScriptedChannel, UnexpectedReply } from './runtime';

/** An answering machine in place of the system: answers every message with these parts. */
function answering(parts: readonly MessagePart[]) {
  const items: InboundItem[] = [];
  const channel = createScriptedChannel({
    now: () => 5,
    post: async (request) => {
      const connection = { publicKey: 'k', settings: {}, secrets: channel.secrets };
      const outcome = channel.runtime.receive(request, connection);
      for (const item of outcome.kind === 'items' ? outcome.items : []) {
        items.push(item);
        const outgoing = {
          messageId: `msg_${items.length}`,
          visitorKey: item.visitorKey,
          parts,
          actor: 'flow',
          lastInboundAt: 5,
          now: 5,
        } as const;
        await channel.runtime.deliver(outgoing, connection, {
          http: async () => ({ kind: 'not-sent', reason: '' }),
          config: {},
        });
      }
    },
  });
  return { channel, items };
}

const question: MessagePart[] = [
  { kind: 'text', text: 'Pick one' },
  {
    kind: 'choices',
    choices: [
      { id: 'c1', label: 'Sales' },
      { id: 'c2', label: 'Support' },
    ],
  },
];

describe('the test channel', () => {
  it('lets a visitor say, choose, open and repeat', async () => {
    const { channel, items } = answering(question);
    const ada = channel.visitor('ada');
    await ada.opens('spring');
    await ada.says('hi');
    await ada.chooses('support');
    await ada.chooses('something else');
    await ada.repeats();
    expect(items).toMatchObject([
      { kind: 'opened', ref: 'spring', visitorKey: 'ada', at: 5 },
      { kind: 'message', reply: { kind: 'text', text: 'hi' } },
      { kind: 'message', reply: { kind: 'choice', choiceId: 'c2', label: 'Support' } },
      { kind: 'message', reply: { kind: 'text', text: 'something else' } },
      { key: 'ada-4' },
    ]);
    expect(items[4]?.key).toBe(items[3]?.key);
  });

  it('shows each visitor their own replies in order', async () => {
    const { channel } = answering(question);
    const [ada, bo] = [channel.visitor('ada'), channel.visitor('bo')];
    await ada.says('hi');
    expect(ada.expectReply('Pick one').choices).toHaveLength(2);
    ada.expectSilence();
    bo.expectSilence();
    await bo.says('hello');
    bo.expectReply(/^Pick/);
    expect(channel.sent).toHaveLength(2);
  });

  it('fails when a reply is missing, other, or one too many', async () => {
    const { channel } = answering(question);
    const ada = channel.visitor();
    expect(() => ada.expectReply('Pick one')).toThrow(UnexpectedReply);
    await ada.says('hi');
    expect(() => ada.expectReply('Bye')).toThrow('Expected Bye, but got Pick one');
    expect(() => ada.expectSilence()).toThrow(UnexpectedReply);
  });

  it('shows images by their address', async () => {
    const { channel } = answering([{ kind: 'image', url: 'https://example.com/a.png', alt: '' }]);
    const ada = channel.visitor();
    await ada.says('hi');
    expect(() => ada.expectSilence()).toThrow('https://example.com/a.png');
    ada.expectReply('https://example.com/a.png');
  });

  it('fails deliveries as told: what failed was not sent, what is unknown may have been', async () => {
    const { channel } = answering(question);
    const ada = channel.visitor();
    channel.failNext({ kind: 'failed', reason: 'no' }, { kind: 'unknown', reason: 'perhaps' });
    await ada.says('one');
    ada.expectSilence();
    await ada.says('two');
    ada.expectReply('Pick one');
  });

  it('stands in for another kind', () => {
    const channel = createScriptedChannel({ post: async () => {}, now: () => 0, standsFor: 'messenger' });
    expect([channel.model.kind, channel.runtime.kind]).toEqual(['messenger', 'messenger']);
  });
});
