// The lasting thread with one person over one connection, and the messages in it.
import { channelKindSchema, messagePartSchema } from '@parley/messages';
import { z } from 'zod';
import { idSchema, instantSchema, recordShape } from './record';
import { noTriage, triageSchema } from './triage';

/** Who may speak next on our side. A late reply of anyone else is refused by `fence`. */
export const ownerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('flow'), sessionId: idSchema('session') }),
  z.strictObject({ kind: z.literal('queue') }),
  z.strictObject({ kind: z.literal('member'), memberId: idSchema('member') }),
]);
export type Owner = z.infer<typeof ownerSchema>;

export const conversationSchema = z.strictObject({
  ...recordShape,
  id: idSchema('conversation'),
  inboxId: idSchema('inbox'),
  connectionId: idSchema('connection'),
  channel: channelKindSchema,
  /** Null while the visitor is unknown. */
  contactId: idSchema('contact').nullable(),
  /** The provider's id of the visitor on this connection (page-scoped id); null for web chat. */
  visitorKey: z.string().max(500).nullable(),
  /** SHA-256 of the bearer token a web-chat visitor holds. */
  tokenHash: z.string().nullable(),
  /**
   * `draft`: opened, never written in: shown in no inbox, swept within a day. `merged`: its messages moved into another
   * conversation (`triage.mergedInto`); it stays as the way there for whoever still comes by it.
   */
  status: z.enum(['draft', 'open', 'closed', 'merged']),
  owner: ownerSchema,
  /** Counts up with every change of owner. */
  fence: z.number().int().nonnegative(),
  /** The session that runs or waits here, also while a member has the conversation (for handing back). */
  sessionId: idSchema('session').nullable(),
  /** What the visitor wrote last is not told to the flow yet: more may follow. From which message on, and until when. */
  hearing: z
    .strictObject({ from: z.number().int().positive(), until: instantSchema, opens: z.boolean() })
    .nullable()
    .optional(),
  /** Sequence number of the newest message. */
  lastSeq: z.number().int().nonnegative(),
  /** Newest sequence number a member, respectively the visitor, has read. */
  readSeq: z.number().int().nonnegative(),
  visitorReadSeq: z.number().int().nonnegative(),
  /** One line for lists. */
  preview: z.string().max(300),
  lastMessageAt: instantSchema,
  /** When the visitor last wrote; opens the provider's window. */
  lastInboundAt: instantSchema.nullable(),
  locale: z.string().max(20),
  page: z.string().max(2_000).nullable(),
  /** The chatflow it was begun by, on a channel that has several. */
  chatflowId: z.string().max(80).nullable().default(null),
  /** Of the link it was entered by, until a flow has begun; names the flow (R88). */
  ref: z.string().max(500).nullable().default(null),
  /** One sentence naming the rule that assigned it, or null. */
  assignedWhy: z.string().max(500).nullable(),
  triage: triageSchema.default(noTriage),
  createdAt: instantSchema,
});
export type Conversation = z.infer<typeof conversationSchema>;

export const authorSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('contact') }),
  z.strictObject({ kind: z.literal('flow'), flowId: idSchema('flow') }),
  z.strictObject({ kind: z.literal('member'), memberId: idSchema('member') }),
  z.strictObject({ kind: z.literal('system') }),
]);
export type Author = z.infer<typeof authorSchema>;

/** Forward only: queued < sending < accepted < delivered < read; failed and unknown are ends a later receipt may still correct. */
export const deliverySchema = z.strictObject({
  status: z.enum(['queued', 'sending', 'accepted', 'delivered', 'read', 'failed', 'unknown']),
  reason: z.string().max(500).optional(),
  at: instantSchema,
});
export type Delivery = z.infer<typeof deliverySchema>;

/** How a message came that took another way than the conversation's own channel. */
export const viaSchema = z.strictObject({
  kind: z.literal('mail'),
  /** The sender's address, where it is not one the conversation knows of. */
  otherAddress: z.string().max(254).nullable(),
  /** Address of the whole mail as it came, for members. */
  original: z.string().max(2_000).nullable(),
});
export type Via = z.infer<typeof viaSchema>;

export const messageSchema = z.strictObject({
  workspaceId: idSchema('workspace'),
  id: idSchema('message'),
  conversationId: idSchema('conversation'),
  /** The conversation it was written in, where that was merged into this one. */
  movedFrom: idSchema('conversation').optional(),
  /** 1, 2, 3 ... without gaps within the conversation. */
  seq: z.number().int().positive(),
  at: instantSchema,
  direction: z.enum(['in', 'out']),
  /** A private note: members see it, the visitor never. */
  note: z.boolean(),
  author: authorSchema,
  parts: z.array(messagePartSchema).max(50),
  /** The visitor's client id (idempotency), unique in the conversation. */
  clientId: z.string().max(100).nullable(),
  /** The provider's message id, unique per connection. */
  externalId: z.string().max(300).nullable(),
  delivery: deliverySchema.nullable(),
  /** Absent: by the conversation's own channel. */
  via: viaSchema.optional(),
});
export type Message = z.infer<typeof messageSchema>;
