// The workspace file: a whole workspace declared as data, for `parley apply` and the demo (contract.md, section 3).
import { formDefinitionSchema } from '@parley/forms';
import { flowDraftSchema } from '@parley/flow';
import { colourSchema, entitlementsSchema, roleSchema, ticketPolicySchema } from '@parley/helpdesk';
import { z } from 'zod';
import { channelFileSchema } from './channel-file';
import { key, labelFileSchema, name, pipelineFileSchema, propertyFileSchema, snippetFileSchema } from './desk-file';

const memberFileSchema = z.strictObject({
  email: z.email().max(254),
  name,
  role: roleSchema,
  password: z.string().min(10).max(200).optional(),
  available: z.boolean().optional(),
  seat: z.boolean().optional(),
  capacity: z.number().int().min(1).max(1_000).nullable().optional(),
  accountAccess: z.boolean().optional(),
  language: z.enum(['en', 'sv']).optional(),
});

/** What is left out stays as it is; a new workspace gets what the studio would give it. */
export const workspaceFileSchema = z.strictObject({
  format: z.literal('parley.workspace'),
  formatVersion: z.literal(1),
  name,
  /** Public key of the workspace; a fresh one is made when it is left out. */
  key: key.optional(),
  brandColour: colourSchema.optional(),
  logoUrl: z.string().max(2_000).nullable().optional(),
  language: z.enum(['en', 'sv']).optional(),
  timeZone: z.string().max(60).optional(),
  entitlements: entitlementsSchema.optional(),
  /** Limits of automatic tickets. */
  ticketPolicy: ticketPolicySchema.optional(),
  /** Switches the consent options of channels and forms on. */
  privacy: z.strictObject({ enabled: z.boolean(), disclosure: z.boolean().optional() }).optional(),
  /** Whether flows may run code of the workspace's own. */
  code: z.strictObject({ enabled: z.boolean() }).optional(),
  members: z.array(memberFileSchema).max(1_000).default([]),
  teams: z
    .array(z.strictObject({ name, members: z.array(z.email()).max(500) }))
    .max(100)
    .default([]),
  inboxes: z.array(z.strictObject({ name })).max(100).default([]),
  labels: z.array(labelFileSchema).max(500).default([]),
  /** Properties of contacts and tickets besides the built-in ones, in their order. Found again by key. */
  properties: z.array(propertyFileSchema).max(400).default([]),
  pipelines: z.array(pipelineFileSchema).max(50).default([]),
  /** Snippets, and macros: snippets that do something. */
  snippets: z.array(snippetFileSchema).max(500).default([]),
  /** Found again by the definition's name. */
  forms: z
    .array(z.strictObject({ definition: formDefinitionSchema, published: z.boolean().default(true) }))
    .max(500)
    .default([]),
  /**
   * Found again by the document's name. Options that hold ids may name things instead: `form:<name>`, `flow:<name>`,
   * `team:<name>`, `member:<email>`, `label:<name>`, `pipeline:<name>`, `stage:<pipeline>/<stage>`.
   */
  flows: z
    .array(
      z.strictObject({
        document: flowDraftSchema,
        publish: z.boolean().default(true),
        enabled: z.boolean().optional(),
      }),
    )
    .max(500)
    .default([]),
  /** Found again by key, else by kind and name. `form` names the form of a form channel. */
  channels: z.array(channelFileSchema).max(500).default([]),
});

export type WorkspaceFile = z.infer<typeof workspaceFileSchema>;
