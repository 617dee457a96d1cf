// The flows of one chat in order of priority: whom each is for, and when its welcome pops open (R63, R85).
import { z } from 'zod';
import { idSchema } from '../entities/record';

const text = z.string().trim().min(1, 'Write something to compare with').max(500);

/** Which pages. A value that begins with `/` is compared with the path, any other with host and path. */
export const pageRuleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['is', 'contains', 'begins', 'wildcard']), value: text }),
  z.strictObject({ kind: z.literal('query'), name: text, how: z.enum(['is', 'contains']), value: z.string().max(500) }),
]);
export type PageRule = z.infer<typeof pageRuleSchema>;

export const deviceSchema = z.enum(['desktop', 'tablet', 'phone']);
export type Device = z.infer<typeof deviceSchema>;

/** Which visitors; all of them must hold. */
export const visitorRuleSchema = z.discriminatedUnion('kind', [
  /** Whether we know who it is. */
  z.strictObject({ kind: z.literal('known'), is: z.boolean() }),
  /** Whether this browser has opened the chat before; nothing is remembered of those who never did. */
  z.strictObject({ kind: z.literal('returning'), is: z.boolean() }),
  z.strictObject({ kind: z.literal('device'), any: z.array(deviceSchema).min(1, 'Choose at least one device').max(3) }),
  z.strictObject({
    kind: z.literal('language'),
    any: z
      .array(
        z
          .string()
          .trim()
          .toLowerCase()
          .regex(/^[a-z]{2,3}$/, 'Write a language such as en or sv'),
      )
      .min(1, 'Write at least one language')
      .max(30),
  }),
  /** Where the request came from, as the reverse proxy says it; without one that does, no country is known. */
  z.strictObject({
    kind: z.literal('country'),
    any: z
      .array(
        z
          .string()
          .trim()
          .toUpperCase()
          .regex(/^[A-Z]{2}$/, 'Write a country as two letters, such as SE'),
      )
      .min(1, 'Choose at least one country')
      .max(250),
  }),
  /** Whether a conversation of the known contact has one of these labels. */
  z.strictObject({
    kind: z.literal('label'),
    any: z.array(idSchema('label')).min(1, 'Choose at least one label').max(50),
    is: z.boolean(),
  }),
  /** The address one came from; empty: came directly. */
  z.strictObject({ kind: z.literal('referrer'), value: z.string().trim().max(500) }),
]);
export type VisitorRule = z.infer<typeof visitorRuleSchema>;

export const targetingSchema = z.strictObject({
  /** On one of these; none: on every page. */
  include: z.array(pageRuleSchema).max(50).default([]),
  /** And on none of these. */
  exclude: z.array(pageRuleSchema).max(50).default([]),
  visitor: z.array(visitorRuleSchema).max(20).default([]),
});
export type Targeting = z.infer<typeof targetingSchema>;

export const displaySchema = z.strictObject({
  /** `channel`: as the channel says; `moments`: at the first of the moments below; `never`: only the launcher. */
  pop: z.enum(['channel', 'moments', 'never']).default('channel'),
  afterSeconds: z.number().int().min(0).max(3_600).nullable().default(null),
  scrollPercent: z.number().int().min(1).max(100).nullable().default(null),
  exitIntent: z.boolean().default(false),
  hideOnPhone: z.boolean().default(false),
  /** How often it may pop open in one visit; null: no limit. */
  maxPops: z.number().int().min(1).max(20).nullable().default(null),
  /** Once closed it stays closed until the tab is. */
  staysClosed: z.boolean().default(true),
});
export type Display = z.infer<typeof displaySchema>;

export const chatflowSchema = z.strictObject({
  id: z.string().min(1).max(80),
  /** Null: people answer right away. */
  flowId: idSchema('flow').nullable(),
  targeting: targetingSchema.prefault({}),
  display: displaySchema.prefault({}),
});
export type Chatflow = z.infer<typeof chatflowSchema>;
