// Messenger passes the channel contract.
import { describeChannel } from '@parley/ports/contract';
import { z } from 'zod';
import { messengerModel } from './model';
import { messengerRuntime } from './runtime';
import { sampleConnection, samplePage, sampleVisitor, signedEvents, signedPost } from './sample-connection';

const event = { sender: { id: sampleVisitor }, recipient: { id: samplePage.id }, timestamp: 1_700_000_000_001 };
const text = { ...event, message: { mid: 'm_1', text: 'Hej å 🚲' } };
const callSchema = z.object({
  message: z.object({
    text: z.string().optional(),
    attachment: z
      .object({
        payload: z.object({
          text: z.string().optional(),
          url: z.string().optional(),
          elements: z.array(z.object({ title: z.string() })).optional(),
        }),
      })
      .optional(),
  }),
});

describeChannel('messenger', {
  model: messengerModel,
  runtime: messengerRuntime,
  connection: sampleConnection,
  genuine: [
    signedEvents([text, text, { ...event, message: { mid: 'm_2', text: 'Yes', quick_reply: { payload: 'c1' } } }]),
    signedEvents([{ ...event, postback: { mid: 'm_3', payload: 'PARLEY_GET_STARTED', referral: { ref: 'spring' } } }]),
    signedEvents([
      { ...event, delivery: { mids: ['m_9'], watermark: 5 } },
      { ...event, read: { watermark: 5 } },
      { ...event, newest_kind: {} },
    ]),
    signedPost(new TextEncoder().encode('{"object":"page","entry":[]}{')),
  ],
  forged: [
    { ...signedEvents([text]), headers: {} },
    { ...signedEvents([text]), headers: { 'x-hub-signature': `sha1=${'0'.repeat(40)}` } },
    { ...signedEvents([text]), headers: { 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` } },
    { ...signedEvents([text]), headers: { 'x-hub-signature-256': 'sha256=' } },
    signedPost(new TextEncoder().encode('{}'), 'other-secret'),
  ],
  sign: (body) => signedPost(body),
  goodAnswer: { kind: 'answered', status: 200, body: '{"recipient_id":"1","message_id":"m_1"}', headers: {} },
  textsOf: (body) => {
    const { text: said, attachment } = callSchema.parse(JSON.parse(body)).message;
    const cards = attachment?.payload.elements?.map(({ title }) => title).join(', ');
    return [said ?? attachment?.payload.text ?? attachment?.payload.url ?? cards ?? ''];
  },
});
