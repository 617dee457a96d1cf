// The workspace file: a whole workspace declared as data, for `parley apply` and the demo (contract.md, section 3).
import { formDefinitionSchema } from '@parley/forms';
import { flowDraftSchema } from '@parley/flow';
import { availabilitySchema, colourSchema, entitlementsSchema, roleSchema, routingSchema } from '@parley/helpdesk';
import { channelKindSchema } from '@parley/messages';
import { z } from 'zod';

const name = z.string().trim().min(1).max(120);
const key = z.string().regex(/^[A-Za-z0-9_-]{8,80}$/, 'Use 8 to 80 letters, digits, _ or -');

export const workspaceFileSchema = z.strictObject({
  format: z.literal('parley.workspace'),
  formatVersion: z.literal(1),
  name,
  /** Public key of the workspace; a fresh one is made when it is left out. */
  key: key.optional(),
  brandColour: colourSchema.optional(),
  language: z.enum(['en', 'sv']).optional(),
  timeZone: z.string().max(60).optional(),
  entitlements: entitlementsSchema.optional(),
  members: z
    .array(
      z.strictObject({
        email: z.email().max(254),
        name,
        role: roleSchema,
        password: z.string().min(10).max(200).optional(),
        available: z.boolean().optional(),
        seat: z.boolean().optional(),
        capacity: z.number().int().min(1).max(1_000).nullable().optional(),
        accountAccess: z.boolean().optional(),
      }),
    )
    .max(1_000)
    .default([]),
  teams: z
    .array(z.strictObject({ name, members: z.array(z.email()).max(500) }))
    .max(100)
    .default([]),
  inboxes: z.array(z.strictObject({ name })).max(100).default([]),
  pipelines: z
    .array(
      z.strictObject({
        name,
        stages: z
          .array(z.strictObject({ name, closed: z.boolean().default(false) }))
          .min(1)
          .max(30),
      }),
    )
    .max(50)
    .default([]),
  /** Found again by the definition's name. */
  forms: z
    .array(z.strictObject({ definition: formDefinitionSchema }))
    .max(500)
    .default([]),
  /** Found again by the document's name. An option with the text `form:<name>` becomes that form's id. */
  flows: z
    .array(z.strictObject({ document: flowDraftSchema, publish: z.boolean().default(true) }))
    .max(500)
    .default([]),
  /** Found again by key, else by kind and name. `form` names the form of a form channel. */
  channels: z
    .array(
      z.strictObject({
        key: key.optional(),
        inbox: name,
        kind: channelKindSchema,
        name,
        enabled: z.boolean().default(true),
        settings: z.record(z.string(), z.json()).default({}),
        secrets: z.record(z.string(), z.json()).optional(),
        flow: name.nullable().default(null),
        form: name.optional(),
        routing: z
          .strictObject({
            members: z.array(z.email()).default([]),
            teams: z.array(name).default([]),
            onlyAvailable: z.boolean().default(true),
            to: routingSchema.shape.to,
            method: routingSchema.shape.method,
            drain: routingSchema.shape.drain,
            release: routingSchema.shape.release,
          })
          .optional(),
        availability: availabilitySchema.optional(),
      }),
    )
    .max(500)
    .default([]),
});

export type WorkspaceFile = z.infer<typeof workspaceFileSchema>;
