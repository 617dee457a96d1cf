// What is known of an automatic ticket when its conversation begins; it travels with the effect that opens it.
import { propertyValueSchema } from '@parley/helpdesk';
import { z } from 'zod';

export const ticketSeedSchema = z.strictObject({
  name: z.string().max(300).nullable(),
  description: z.string().max(20_000).nullable(),
  priority: z.enum(['low', 'normal', 'high', 'urgent']).nullable(),
  properties: z.record(z.string(), propertyValueSchema),
  /** A form asks: its visitor's submissions count, and it may be of a kind that gets no ticket. */
  form: z.strictObject({ refusal: z.enum(['foreign-form', 'no-ticket-fields']).nullable() }).nullable(),
});
export type TicketSeed = z.infer<typeof ticketSeedSchema>;

export const blankSeed: TicketSeed = { name: null, description: null, priority: null, properties: {}, form: null };
