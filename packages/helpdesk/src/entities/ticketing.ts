// Automatic tickets: what a channel makes of each new conversation, and the policy that may forbid it (R13, R25-R30).
import { z } from 'zod';
import { propertyValueSchema } from './contact';
import { idSchema } from './record';
import { prioritySchema } from './ticket';

/** Kept on a channel connection. Pipeline and stage null: the workspace's first. */
export const ticketingSchema = z.strictObject({
  enabled: z.boolean(),
  pipelineId: idSchema('pipeline').nullable(),
  stageId: idSchema('stage').nullable(),
  priority: prioritySchema,
  /** `conversation`: whoever the conversation is assigned to (R27); a member overrides that (R28). */
  owner: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('conversation') }),
    z.strictObject({ kind: z.literal('nobody') }),
    z.strictObject({ kind: z.literal('member'), memberId: idSchema('member') }),
  ]),
  properties: z.record(z.string(), propertyValueSchema),
});
export type Ticketing = z.infer<typeof ticketingSchema>;

export const noTicketing: Ticketing = {
  enabled: false,
  pipelineId: null,
  stageId: null,
  priority: 'normal',
  owner: { kind: 'conversation' },
  properties: {},
};

/** Kept on the workspace. Null means no limit. */
export const ticketPolicySchema = z.strictObject({
  /** A contact with this many tickets gets no automatic one (R30). */
  ticketsPerContact: z.number().int().min(1).max(100_000).nullable(),
  /** A contact who has sent this many forms gets no ticket from a further one (R126). */
  submissionsPerContact: z.number().int().min(1).max(100_000).nullable(),
  /** The older product's rule: workspaces made after 1 April 2024 get no tickets from inbox channels (R13). */
  legacyCutoff: z.boolean(),
});
export type TicketPolicy = z.infer<typeof ticketPolicySchema>;

export const openTicketPolicy: TicketPolicy = {
  ticketsPerContact: 1_000,
  submissionsPerContact: 1_000,
  legacyCutoff: false,
};
