// The shapes of Meta's posts, as loose as they are in the wild: an unknown field is never a reason to lose a message.
import { z } from 'zod';

/** Ids come as text or as numbers, depending on the age of the event. */
const id = z.union([z.string().max(500), z.number()]).transform(String);
const time = z.number().int().nonnegative();
const text = z.string();
const optional = <T extends z.ZodType>(schema: T) => schema.nullish().catch(undefined);

export const envelopeSchema = z.looseObject({
  object: optional(text),
  entry: z.array(z.unknown()),
});

export const entrySchema = z.looseObject({
  id: optional(id),
  time: optional(time),
  messaging: optional(z.array(z.unknown())),
  standby: optional(z.array(z.unknown())),
  changes: optional(z.array(z.looseObject({ field: optional(text) }))),
});

export const referralSchema = z.looseObject({ ref: optional(text), source: optional(text) });

export const eventSchema = z.looseObject({
  sender: optional(z.looseObject({ id: optional(id), user_ref: optional(text) })),
  recipient: optional(z.looseObject({ id: optional(id) })),
  timestamp: optional(time),
});
export type MessengerEvent = z.infer<typeof eventSchema>;

export const attachmentSchema = z.looseObject({
  type: optional(text),
  title: optional(text),
  url: optional(text),
  URL: optional(text),
  payload: optional(
    z.looseObject({
      url: optional(text),
      title: optional(text),
      sticker_id: optional(id),
      coordinates: optional(z.looseObject({ lat: z.number(), long: z.number() })),
    }),
  ),
});
export type Attachment = z.infer<typeof attachmentSchema>;

export const messageSchema = z.looseObject({
  mid: z.string().min(1).max(300),
  text: optional(text),
  is_echo: optional(z.boolean()),
  is_deleted: optional(z.boolean()),
  app_id: optional(id),
  metadata: optional(text),
  sticker_id: optional(id),
  quick_reply: optional(z.looseObject({ payload: text })),
  attachments: optional(z.array(attachmentSchema)),
  referral: optional(referralSchema),
});
export type MessengerMessage = z.infer<typeof messageSchema>;

export const postbackSchema = z.looseObject({
  mid: optional(text),
  title: optional(text),
  payload: optional(text),
  referral: optional(referralSchema),
});

export const optinSchema = z.looseObject({
  ref: optional(text),
  user_ref: optional(text),
  type: optional(text),
  payload: optional(text),
  title: optional(text),
});

export const deliverySchema = z.looseObject({ mids: optional(z.array(text)), watermark: time });
export const readSchema = z.looseObject({ watermark: time });
export const reactionSchema = z.looseObject({
  mid: optional(text),
  action: optional(text),
  emoji: optional(text),
  reaction: optional(text),
});
export const policySchema = z.looseObject({ action: optional(text), reason: optional(text) });
export const threadControlSchema = z.looseObject({
  new_owner_app_id: optional(id),
  previous_owner_app_id: optional(id),
});
