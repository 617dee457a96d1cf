// The flow document: what an author draws and what lives in git. Logic first, layout apart from it.
import { z } from 'zod';
import { flowTestSchema } from './visit';

const stepIdSchema = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,79}$/);
const exitIdSchema = z.string().min(1).max(120);

/** `kind` is open here: the registry of step models says what it means. `options` is parsed by the step's own schema. */
export const stepSchema = z.strictObject({
  id: stepIdSchema,
  kind: z.string().min(1).max(60),
  name: z.string().max(120).optional(),
  /** Kept but skipped. */
  disabled: z.boolean().optional(),
  options: z.record(z.string(), z.json()),
});
export type Step = z.infer<typeof stepSchema>;

export const edgeSchema = z.strictObject({
  id: stepIdSchema,
  from: z.strictObject({ step: stepIdSchema, exit: exitIdSchema }),
  to: stepIdSchema,
});
export type Edge = z.infer<typeof edgeSchema>;

export const variableSchema = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]{0,59}$/),
  type: z.enum(['text', 'number', 'boolean', 'date', 'list', 'object']),
});
export type Variable = z.infer<typeof variableSchema>;

/** Keywords that take the visitor out of wherever they are, e.g. "agent", to `to`; *go back* returns them. */
export const interruptSchema = z.strictObject({
  id: stepIdSchema,
  keywords: z.array(z.string().trim().min(1).max(80)).max(50),
  to: stepIdSchema.nullable(),
});
export type Interrupt = z.infer<typeof interruptSchema>;

const pointSchema = z.strictObject({ x: z.number(), y: z.number() });

export const layoutSchema = z.strictObject({
  steps: z.record(stepIdSchema, pointSchema),
  notes: z
    .array(z.strictObject({ id: stepIdSchema, x: z.number(), y: z.number(), text: z.string().max(5_000) }))
    .max(500),
});

export const flowDocumentSchema = z.strictObject({
  format: z.literal('parley.flow'),
  formatVersion: z.literal(1),
  name: z.string().max(120),
  /** Language the texts in `options` are written in. */
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
  /** Other languages; their texts are in `translations`. */
  languages: z.array(z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/)).max(40),
  variables: z.array(variableSchema).max(500),
  steps: z.array(stepSchema).max(20_000),
  edges: z.array(edgeSchema).max(60_000),
  interrupts: z.array(interruptSchema).max(50),
  /** language -> `stepId/path` -> text. `path` is what the step model's `texts` names. */
  translations: z.record(z.string(), z.record(z.string(), z.string().max(20_000))),
  /** Seconds to wait for more before a visitor's message counts; quick ones in a row are one answer. Absent: none. */
  replyPause: z.number().positive().max(30).optional(),
  /** Visits that must go as they went when they were kept. */
  tests: z.array(flowTestSchema).max(200).optional(),
  layout: layoutSchema,
});

/** Maybe unfinished; always storable. */
export type FlowDraft = z.infer<typeof flowDocumentSchema>;

/** Published: strict, immutable, numbered, content-addressed. Sessions pin one. */
export type FlowVersion = {
  readonly flowId: string;
  readonly number: number;
  /** SHA-256 of the printed document. */
  readonly hash: string;
  readonly document: FlowDraft;
};
