// Inboxes, the channel connections that fill them, and who gets what arrives (R1-R24).
import { channelKindSchema } from '@parley/messages';
import { z } from 'zod';
import { availabilitySchema } from './availability';
import { chatflowSchema } from '../targeting/chatflow';
import { idSchema, instantSchema, recordShape } from './record';
import { noTicketing, ticketingSchema } from './ticketing';

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
  /** Unticked: also to people who are away, and at any hour (R24). */
  onlyAvailable: z.boolean(),
  /** `owner`: the contact's owner, when the visitor is recognised (R18, R19); else the chosen people and teams. */
  to: z.enum(['people', 'owner']).default('people'),
  /** In turn, whoever has fewest open, or by chance (D3). */
  method: z.enum(['turns', 'least-busy', 'random']).default('turns'),
  /** Those left unassigned go to the next one who becomes available (R23). */
  drain: z.boolean().default(false),
  /** What somebody who goes away has open goes back to the rule. */
  release: z.boolean().default(false),
});
export type Routing = z.infer<typeof routingSchema>;

/** As a channel starts out: nobody is assigned (R14). */
export const noRouting: Routing = {
  enabled: false,
  memberIds: [],
  teamIds: [],
  onlyAvailable: true,
  to: 'people',
  method: 'turns',
  drain: false,
  release: false,
};

/** A flow entered by a direct link, e.g. `https://m.me/page?ref=summer`. */
export const refFlowSchema = z.strictObject({
  ref: z.string().regex(/^[A-Za-z0-9_.-]{1,80}$/, 'Use letters, digits, dots and dashes, at most 80'),
  flowId: idSchema('flow'),
});
export type RefFlow = z.infer<typeof refFlowSchema>;

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
  /** Further flows, each entered by a link that carries its `ref`; an unknown ref gets the first flow (R88). */
  refFlows: z.array(refFlowSchema).max(50).default([]),
  /** Where a page carries the channel: which flow answers whom, highest priority first; none: `flowId` for everyone. */
  chatflows: z.array(chatflowSchema).max(100).default([]),
  routing: routingSchema,
  /** Whether each new conversation becomes a ticket, and what that ticket is like (R25). */
  ticketing: ticketingSchema.default(noTicketing),
  availability: availabilitySchema.prefault({}),
  /** Counts what people change. `revision` counts what arrives, too, and would call every message somebody's edit. */
  edition: z.number().int().positive().default(1),
  lastInboundAt: instantSchema.nullable(),
  /** What is wrong with the connection, in words for an admin, or null. */
  trouble: z.string().max(500).nullable(),
  createdAt: instantSchema,
});
export type Connection = z.infer<typeof connectionSchema>;
