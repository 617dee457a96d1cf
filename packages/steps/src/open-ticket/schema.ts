// What an open-ticket step holds.
import { prioritySchema } from '@parley/helpdesk';
import { z } from 'zod';
import { draftList, draftName, draftText, nameSchema } from '../model-kit/fields';

const ownerSchema = z.enum(['conversation', 'none']);

export const draftSchema = z.object({
  name: draftText(),
  description: draftText(),
  pipelineId: draftName,
  stageId: draftName,
  priority: prioritySchema.catch('normal'),
  owner: ownerSchema.catch('conversation'),
  properties: draftList(
    z.object({ property: draftText(), variable: draftText(), otherwise: z.string().optional().catch(undefined) }),
  ),
  numberVariable: draftName,
});
export type OpenTicketOptions = z.infer<typeof draftSchema>;

export const optionsSchema = z.strictObject({
  name: z
    .string()
    .max(300)
    .refine((value) => value.trim() !== '', 'Name the ticket'),
  description: z.string().max(20_000),
  /** Null: the workspace's first pipeline, and its first stage. */
  pipelineId: z.string().min(1).max(80).nullable(),
  stageId: z.string().min(1).max(80).nullable(),
  priority: prioritySchema,
  /** Whose the ticket is: the member who has the conversation, or nobody. */
  owner: ownerSchema,
  /** Ticket properties taken from variables. */
  properties: z
    .array(
      z.strictObject({
        property: nameSchema,
        variable: nameSchema,
        /** What it is when the variable holds nothing. */
        otherwise: z.string().max(2_000).optional(),
      }),
    )
    .max(100),
  /** Where the new ticket's number is kept. */
  numberVariable: nameSchema.nullable(),
});

export function defaultOptions(): OpenTicketOptions {
  return {
    name: '',
    description: '',
    pipelineId: null,
    stageId: null,
    priority: 'normal',
    owner: 'conversation',
    properties: [],
    numberVariable: null,
  };
}

/** Variables' values travel flat in the effect, under this prefix. */
export const propertyPrefix = 'property:';
/** What a property is when its variable holds nothing, travels under this one. */
export const otherwisePrefix = 'otherwise:';

/** The effect's data once rendered. */
export const effectDataSchema = z.looseObject({
  name: z.string(),
  description: z.string(),
  pipelineId: z.string().nullable(),
  stageId: z.string().nullable(),
  priority: prioritySchema,
  owner: ownerSchema,
});
