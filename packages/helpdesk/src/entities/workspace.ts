// A workspace is the tenant: everything stored belongs to exactly one.
import { z } from 'zod';
import { entitlementsSchema, everything } from './entitlements';
import { idSchema, instantSchema } from './record';
import { openTicketPolicy, ticketPolicySchema } from './ticketing';

export const colourSchema = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'Write a colour as # and six hexadecimal digits, e.g. #0e7c66');

export const apiKeySchema = z.strictObject({
  id: z.string().max(80),
  name: z.string().trim().min(1).max(120),
  hash: z.string().max(200),
  createdAt: instantSchema,
});
export type ApiKey = z.infer<typeof apiKeySchema>;

export const workspaceSchema = z.strictObject({
  id: idSchema('workspace'),
  workspaceId: idSchema('workspace'),
  revision: z.number().int().positive(),
  name: z.string().trim().min(1).max(120),
  /** Unguessable, used in public addresses such as the HubSpot-compatible submit. */
  publicKey: z.string().min(8).max(80),
  brand: z.strictObject({ colour: colourSchema, logoUrl: z.string().max(2_000).nullable() }),
  language: z.enum(['en', 'sv']),
  timeZone: z.string().max(60),
  entitlements: entitlementsSchema.default(everything),
  ticketPolicy: ticketPolicySchema.default(openTicketPolicy),
  /** Switches the consent options of channels and forms on (R101). */
  privacy: z
    .strictObject({
      enabled: z.boolean(),
      /** Flows are to say that they are programs; the check warns of those that do not. */
      disclosure: z.boolean().optional(),
    })
    .default({ enabled: false }),
  /** Whether flows may run code of the workspace's own. */
  code: z.strictObject({ enabled: z.boolean() }).default({ enabled: false }),
  /** Programs that may start flows show one of these; only its hash is kept. */
  apiKeys: z.array(apiKeySchema).max(50).default([]),
  createdAt: instantSchema,
});

export type Workspace = z.infer<typeof workspaceSchema>;
