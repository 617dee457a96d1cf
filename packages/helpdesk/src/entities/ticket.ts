// Pieces of work with an owner and a stage.
import { z } from 'zod';
import { propertyValueSchema } from './contact';
import { idSchema, instantSchema, recordShape } from './record';

export const stageSchema = z.strictObject({
  id: idSchema('stage'),
  name: z.string().trim().min(1).max(80),
  /** A ticket in a closed stage counts as done. */
  closed: z.boolean(),
});
export type Stage = z.infer<typeof stageSchema>;

/** What people may do in a pipeline; admins and flows may always (2.9). */
export const stageRulesSchema = z.strictObject({
  /** Stages a ticket may begin in; empty: any. */
  startStageIds: z.array(idSchema('stage')).max(30),
  noSkipping: z.boolean(),
  noGoingBack: z.boolean(),
});
export type StageRules = z.infer<typeof stageRulesSchema>;
export const noStageRules: StageRules = { startStageIds: [], noSkipping: false, noGoingBack: false };

/** Where a ticket goes by itself when something happens in its conversation; null: it stays. */
export const stageAutomationSchema = z.strictObject({
  visitorReplies: idSchema('stage').nullable(),
  memberReplies: idSchema('stage').nullable(),
  conversationCloses: idSchema('stage').nullable(),
});
export type StageAutomation = z.infer<typeof stageAutomationSchema>;
export const noStageAutomation: StageAutomation = {
  visitorReplies: null,
  memberReplies: null,
  conversationCloses: null,
};

export const pipelineSchema = z.strictObject({
  ...recordShape,
  id: idSchema('pipeline'),
  name: z.string().trim().min(1).max(120),
  stages: z.array(stageSchema).min(1).max(30),
  rules: stageRulesSchema.default(noStageRules),
  automation: stageAutomationSchema.default(noStageAutomation),
  createdAt: instantSchema,
});
export type Pipeline = z.infer<typeof pipelineSchema>;

export const prioritySchema = z.enum(['low', 'normal', 'high', 'urgent']);

export const ticketSchema = z.strictObject({
  ...recordShape,
  id: idSchema('ticket'),
  /** Counts up from 1 within the workspace. */
  number: z.number().int().positive(),
  pipelineId: idSchema('pipeline'),
  stageId: idSchema('stage'),
  name: z.string().trim().min(1).max(300),
  description: z.string().max(20_000),
  priority: prioritySchema,
  ownerId: idSchema('member').nullable(),
  contactId: idSchema('contact').nullable(),
  conversationId: idSchema('conversation').nullable(),
  properties: z.record(z.string(), propertyValueSchema),
  /** Position within its stage on the board; smaller is higher. */
  rank: z.number(),
  /** Key of the effect that opened it: performing the effect twice opens one ticket. */
  originKey: z.string().max(200).nullable(),
  createdAt: instantSchema,
  stageChangedAt: instantSchema,
});
export type Ticket = z.infer<typeof ticketSchema>;
