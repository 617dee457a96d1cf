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

  it('sends choices with pictures as elements that answer by postback', () => {
    const image = 'https://x.test/a.png';
    const [row] = payloads([
      { kind: 'choices', choices: [{ id: 'sofa', label: 'Sofa', text: 'Soft', image }], button: 'Choose' },
    ]);
    expect(row).toMatchObject({
      message: {
        attachment: {
          payload: {
            template_type: 'generic',
            elements: [
              {
                title: 'Sofa',
                subtitle: 'Soft',
                image_url: image,
                buttons: [{ type: 'postback', title: 'Choose', payload: 'sofa' }],
              },
            ],
          },
        },
      },
    });
    expect(row).not.toHaveProperty('message.quick_replies');
  });

  it('sends cards as elements, and what plays as attachments', () => {
    const image = 'https://x.test/a.png';
    const site = { label: 'Site', url: 'https://x.test' };
    const [row, video, page] = payloads([
      {
        kind: 'cards',
        cards: [
          { title: 'One', text: 'Words', image, buttons: [site] },
          { title: 'Bare', text: '', image: null, buttons: [] },
        ],
      },
      { kind: 'media', media: 'video', url: 'https://x.test/a.mp4', title: '' },
      { kind: 'embed', url: 'https://x.test/page', title: 'Map' },
    ]);
    const web = { type: 'web_url', title: 'Site', url: 'https://x.test' };
    expect(row).toMatchObject({
      message: {
        attachment: {
          type: 'template',
          payload: {
            template_type: 'generic',
            elements: [
              { title: 'One', subtitle: 'Words', image_url: image, buttons: [web] },
              { title: 'Bare', subtitle: '…' },
            ],
          },
        },
      },
    });
    expect(video).toMatchObject({
      message: { attachment: { type: 'video', payload: { url: 'https://x.test/a.mp4' } } },
    });
    expect(page).toMatchObject({ message: { text: 'Map: https://x.test/page' } });
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
