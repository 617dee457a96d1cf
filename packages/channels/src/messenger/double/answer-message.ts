// The Send API of the double: refuses what Meta refuses, so that a limit broken by us shows up in a test.
import { z } from 'zod';
import { type GraphAnswer, type GraphCall, type GraphWorld, good, graphError } from './world';

export function answerMessage({ body }: GraphCall, world: GraphWorld): GraphAnswer {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return graphError({ code: 100, message: `(#100) ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}` });
  }
  const recipient = parsed.data.recipient.id === undefined ? {} : { recipient_id: parsed.data.recipient.id };
  if (parsed.data.sender_action !== undefined) return good(recipient);
  world.messages.push(body);
  return good({ ...recipient, message_id: `m_double_${world.counter.next++}` });
}

const id = z.union([z.string().min(1), z.number()]).transform(String);
const chars = (max: number) =>
  z
    .string()
    .min(1)
    .refine((text) => text.length <= max, `at most ${max} characters`);

const quickReply = z.discriminatedUnion('content_type', [
  z.strictObject({
    content_type: z.literal('text'),
    title: chars(20),
    payload: chars(1_000),
    image_url: z.string().optional(),
  }),
  z.strictObject({ content_type: z.literal('user_email') }),
  z.strictObject({ content_type: z.literal('user_phone_number') }),
]);

const button = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('web_url'), title: chars(20), url: z.string().regex(/^https?:\/\//) }),
  z.looseObject({ type: z.literal('postback'), title: chars(20), payload: chars(1_000) }),
  z.looseObject({ type: z.literal('phone_number'), title: chars(20), payload: z.string().regex(/^\+\d+$/) }),
]);

const template = z.discriminatedUnion('template_type', [
  z.strictObject({ template_type: z.literal('button'), text: chars(640), buttons: z.array(button).min(1).max(3) }),
  z.looseObject({
    template_type: z.literal('generic'),
    elements: z
      .array(
        z.looseObject({ title: chars(80), subtitle: chars(80).optional(), buttons: z.array(button).max(3).optional() }),
      )
      .min(1)
      .max(10),
  }),
]);

const attachment = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('template'), payload: template }),
  z.strictObject({
    type: z.enum(['image', 'audio', 'video', 'file']),
    payload: z.looseObject({
      url: z
        .string()
        .regex(/^https?:\/\//)
        .optional(),
      attachment_id: z.string().optional(),
    }),
  }),
]);

const message = z
  .strictObject({
    text: chars(2_000).optional(),
    attachment: attachment.optional(),
    quick_replies: z.array(quickReply).min(1).max(13).optional(),
    metadata: chars(1_000).optional(),
  })
  .refine((one) => (one.text === undefined) !== (one.attachment === undefined), 'either text or attachment');

const bodySchema = z
  .looseObject({
    recipient: z
      .looseObject({ id: id.optional(), user_ref: z.string().optional() })
      .refine((one) => Object.keys(one).length === 1, 'one recipient'),
    messaging_type: z.enum(['RESPONSE', 'UPDATE', 'MESSAGE_TAG']).optional(),
    tag: z.string().optional(),
    message: message.optional(),
    sender_action: z.enum(['typing_on', 'typing_off', 'mark_seen']).optional(),
  })
  .refine(
    (body) => (body.message === undefined) !== (body.sender_action === undefined),
    'either message or sender_action',
  )
  .refine(
    (body) => (body.messaging_type === 'MESSAGE_TAG') === (body.tag !== undefined),
    'MESSAGE_TAG and tag go together',
  );
