// How a workspace file says labels, properties, pipelines and snippets.
import { labelColourSchema, propertyKeySchema, propertyKindSchema, propertyOptionSchema } from '@parley/helpdesk';
import { z } from 'zod';

export const name = z.string().trim().min(1).max(120);
export const key = z.string().regex(/^[A-Za-z0-9_-]{8,80}$/, 'Use 8 to 80 letters, digits, _ or -');

export const labelFileSchema = z.strictObject({
  name: z.string().trim().min(1).max(40),
  colour: labelColourSchema.default('slate'),
});

export const propertyFileSchema = z.strictObject({
  of: z.enum(['contact', 'ticket']),
  key: propertyKeySchema,
  label: name,
  kind: propertyKindSchema,
  required: z.boolean().default(false),
  options: z.array(propertyOptionSchema).max(200).default([]),
});
export type PropertyFile = z.infer<typeof propertyFileSchema>;

const stage = z.string().trim().min(1).max(80);

export const pipelineFileSchema = z.strictObject({
  name,
  stages: z
    .array(
      z.strictObject({
        name: stage,
        closed: z.boolean().default(false),
        /** Tickets may begin here; where no stage says so, they may begin anywhere. */
        start: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(30),
  noSkipping: z.boolean().optional(),
  noGoingBack: z.boolean().optional(),
  /** Stages by name; null: a ticket stays where it is. */
  automation: z
    .strictObject({
      visitorReplies: stage.nullable().default(null),
      memberReplies: stage.nullable().default(null),
      conversationCloses: stage.nullable().default(null),
    })
    .optional(),
});
export type PipelineFile = z.infer<typeof pipelineFileSchema>;

/** What a macro does, with people by email and labels by name. */
const actFileSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('assign'), to: z.union([z.literal('me'), z.email()]).nullable() }),
  z.strictObject({ kind: z.literal('label'), label: z.string().min(1).max(40) }),
  z.strictObject({ kind: z.literal('close') }),
  z.strictObject({ kind: z.literal('snooze'), minutes: z.number().int().min(1).max(525_600).nullable() }),
]);
export type ActFile = z.infer<typeof actFileSchema>;

export const snippetFileSchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  text: z.string().max(5_000).default(''),
  acts: z.array(actFileSchema).max(10).default([]),
});
