// Options of run-flow: which flow in which version, what goes in and what comes out.
import { z } from 'zod';
import { draftName, nameSchema } from '../model-kit/fields';

const crossingSchema = z.strictObject({
  name: z.string().nullable(),
  variable: nameSchema,
  type: z.enum(['text', 'number', 'boolean', 'date', 'list', 'object']),
  source: z.string().nullable(),
});

/** Only linking writes it: the step is one end of a call whose flow lies beside it. */
const linkedSchema = z.strictObject({ end: z.enum(['in', 'out']), sets: z.array(crossingSchema).max(1_000) });

export const draftSchema = z.object({
  flowId: draftName,
  version: z.number().int().positive().nullable().catch(null),
  inputs: z.record(z.string(), z.string()).catch({}),
  outputs: z.record(z.string(), z.string()).catch({}),
  linked: linkedSchema.optional().catch(undefined),
});
export type RunFlowOptions = z.infer<typeof draftSchema>;

export const optionsSchema = z.strictObject({
  flowId: z
    .string()
    .min(1)
    .max(120)
    .or(z.null().refine(() => false, 'Choose the flow')),
  /** A file may leave it open: then it is the version that is published with it. */
  version: z.number().int().positive().nullable(),
  inputs: z.record(nameSchema, z.string().max(2_000)),
  outputs: z.record(nameSchema, nameSchema),
  linked: linkedSchema.optional(),
});
