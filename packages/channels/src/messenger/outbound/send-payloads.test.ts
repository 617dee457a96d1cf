// Bodies of the Send API for one message.
import type { MessagePart } from '@parley/messages';
import { describe, expect, it } from 'vitest';
import { sendPayloads } from './send-payloads';

const payloads = (parts: MessagePart[], visitorKey = '20') =>
  sendPayloads(
    { messageId: 'msg_1', visitorKey, parts, actor: 'flow', lastInboundAt: 0, now: 0 },
    { kind: 'response' },
  );

describe('sendPayloads', () => {
  it('writes one body a piece, in order', () => {
    expect(
      payloads([
        { kind: 'text', text: 'One' },
        { kind: 'text', text: 'Two' },
      ]),
    ).toMatchObject([{ message: { text: 'One' } }, { message: { text: 'Two' } }]);
  });

  it('taps numbers where labels are too long, with the choice’s own id', () => {
    const choices = [
      { id: 'long', label: 'x'.repeat(21) },
      { id: 'short', label: 'Short' },
    ];
    expect(
      payloads([
        { kind: 'text', text: 'Pick' },
        { kind: 'choices', choices },
      ]),
    ).toMatchObject([
      {
        message: {
          text: expect.stringContaining('2. Short'),
          quick_replies: [
            { title: '1', payload: 'long' },
            { title: '2', payload: 'short' },
          ],
        },
      },
    ]);
  });

  it('tags what a person writes late', () => {
    const message = {
      messageId: 'msg_1',
      visitorKey: '20',
      parts: [{ kind: 'text', text: 'Hi' }],
      actor: 'member',
      lastInboundAt: 0,
      now: 0,
    } as const;
    expect(sendPayloads(message, { kind: 'human-agent' })).toMatchObject([
      { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' },
    ]);
    expect(payloads([{ kind: 'text', text: 'Hi' }])[0]).not.toHaveProperty('tag');
  });

  it('addresses by id, or by reference where there is no id', () => {
    expect(payloads([{ kind: 'text', text: 'Hi' }])).toMatchObject([{ recipient: { id: '20' } }]);
    expect(payloads([{ kind: 'text', text: 'Hi' }], 'user_ref:u')).toMatchObject([{ recipient: { user_ref: 'u' } }]);
  });

  it('is empty for nothing', () => {
    expect(payloads([])).toEqual([]);
  });
});
