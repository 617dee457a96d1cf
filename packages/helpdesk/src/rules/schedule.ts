// When a flow runs by the clock, and in which conversations.
import { z } from 'zod';
import type { Conversation } from '../entities/conversation';
import { recurrenceSchema } from './recurrence';

const hour = 3_600_000;

export const scheduleSchema = z.strictObject({
  ...recurrenceSchema.shape,
  /** Null: the workspace's. */
  timeZone: z.string().max(60).nullable(),
  status: z.enum(['open', 'closed', 'any']),
  /** Nobody has written for so many hours. */
  silentHours: z.number().int().min(0).max(8_760),
  lastBy: z.enum(['anyone', 'visitor', 'us']),
  /** Null: with or without. */
  labelId: z.string().max(80).nullable(),
});
export type Schedule = z.infer<typeof scheduleSchema>;

/** Whether the flow is meant for this conversation at this moment. */
export function isScheduledFor(schedule: Schedule, conversation: Conversation, at: number): boolean {
  const { status, silentHours, lastBy, labelId } = schedule;
  const { triage, lastMessageAt, lastInboundAt } = conversation;
  if (!['open', 'closed'].includes(conversation.status) || triage.spam) return false;
  if (status !== 'any' && conversation.status !== status) return false;
  if (lastMessageAt > at - silentHours * hour) return false;
  if (labelId !== null && !triage.labelIds.some((id) => id === labelId)) return false;
  const byVisitor = lastInboundAt !== null && lastInboundAt >= lastMessageAt;
  return lastBy === 'anyone' || (lastBy === 'visitor') === byVisitor;
}
