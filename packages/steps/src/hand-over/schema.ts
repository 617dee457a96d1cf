// What a hand-over step holds.
import { z } from 'zod';
import { draftName, draftText } from '../model-kit/fields';

export const draftSchema = z.object({
  availableText: draftText(),
  unavailableText: draftText(),
  teamId: draftName,
  memberId: draftName,
});
export type HandOverOptions = z.infer<typeof draftSchema>;

const idSchema = z.string().min(1).max(80).nullable();

export const optionsSchema = z.strictObject({
  /** Said when somebody can take over; empty: nothing. */
  availableText: z.string().max(20_000),
  unavailableText: z.string().max(20_000),
  /** Both null: the channel connection's own routing. */
  teamId: idSchema,
  memberId: idSchema,
});
