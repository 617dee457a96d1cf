// How a workspace file says a channel: found again by key, else by kind and name. What it leaves out stays as it is.
import {
  availabilitySchema,
  displaySchema,
  prioritySchema,
  propertyValueSchema,
  refFlowSchema,
  routingSchema,
  targetingSchema,
} from '@parley/helpdesk';
import { channelKindSchema } from '@parley/messages';
import { z } from 'zod';
import { key, name } from './desk-file';

const routingFileSchema = z.strictObject({
  enabled: z.boolean().default(true),
  members: z.array(z.email()).default([]),
  teams: z.array(name).default([]),
  onlyAvailable: z.boolean().default(true),
  to: routingSchema.shape.to,
  method: routingSchema.shape.method,
  drain: routingSchema.shape.drain,
  release: routingSchema.shape.release,
});

/** Whether and how new conversations become tickets. */
const ticketingFileSchema = z.strictObject({
  enabled: z.boolean().default(true),
  pipeline: name.nullable().default(null),
  stage: name.nullable().default(null),
  priority: prioritySchema.default('normal'),
  /** Whoever has the conversation, nobody, or the member with this email. */
  owner: z.union([z.enum(['conversation', 'nobody']), z.email()]).default('conversation'),
  properties: z.record(z.string(), propertyValueSchema).default({}),
});

export const channelFileSchema = z.strictObject({
  key: key.optional(),
  inbox: name,
  kind: channelKindSchema,
  name,
  enabled: z.boolean().default(true),
  /** Under `...Ids` people and teams may be named: `member:<email>`, `team:<name>`. */
  settings: z.record(z.string(), z.json()).default({}),
  secrets: z.record(z.string(), z.json()).optional(),
  flow: name.nullable().default(null),
  /** Of a form channel. */
  form: name.optional(),
  /** Further flows, each entered by a link. */
  refFlows: z
    .array(z.strictObject({ ref: refFlowSchema.shape.ref, flow: name }))
    .max(50)
    .optional(),
  /** Which flow answers whom, highest priority first; a rule about labels names them: `label:<name>`. */
  chatflows: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(80).optional(),
        flow: name.nullable(),
        targeting: targetingSchema.prefault({}),
        display: displaySchema.prefault({}),
      }),
    )
    .max(100)
    .optional(),
  routing: routingFileSchema.optional(),
  ticketing: ticketingFileSchema.optional(),
  availability: availabilitySchema.optional(),
});
export type ChannelFile = z.infer<typeof channelFileSchema>;
