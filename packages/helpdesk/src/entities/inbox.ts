// Inboxes, the channel connections that fill them, and who gets what arrives (R1-R24).
import { channelKindSchema } from '@parley/messages';
import { z } from 'zod';
import { idSchema, instantSchema, recordShape } from './record';

export const inboxSchema = z.strictObject({
  ...recordShape,
  id: idSchema('inbox'),
  name: z.string().trim().min(1).max(120),
  createdAt: instantSchema,
});
export type Inbox = z.infer<typeof inboxSchema>;

/** Who gets a new conversation. Off by default: it stays unassigned (R14, R16-R24). */
export const routingSchema = z.strictObject({
  enabled: z.boolean(),
  memberIds: z.array(idSchema('member')).max(500),
  teamIds: z.array(idSchema('team')).max(100),
  onlyAvailable: z.boolean(),
});
export type Routing = z.infer<typeof routingSchema>;

export const connectionSchema = z.strictObject({
  ...recordShape,
  id: idSchema('connection'),
  inboxId: idSchema('inbox'),
  kind: channelKindSchema,
  name: z.string().trim().min(1).max(120),
  enabled: z.boolean(),
  /** Unguessable, part of public addresses (widget key, webhook path). */
  publicKey: z.string().min(8).max(80),
  /** The provider's account, e.g. a page id; unique over all workspaces per kind (R92). */
  accountId: z.string().max(200).nullable(),
  /** Parsed by the channel's own settings schema. */
  settings: z.record(z.string(), z.json()),
  /** Encrypted JSON of the channel's secrets; never leaves the server. */
  secrets: z.string().nullable(),
  /** The flow that answers first, or null when people answer right away. */
  flowId: idSchema('flow').nullable(),
  routing: routingSchema,
  lastInboundAt: instantSchema.nullable(),
  /** What is wrong with the connection, in words for an admin, or null. */
  trouble: z.string().max(500).nullable(),
  createdAt: instantSchema,
});
export type Connection = z.infer<typeof connectionSchema>;
