// What every stored entity has: its tenant, its id and a revision that guards against lost updates.
import { type IdKind, idFrom } from '@parley/primitives';
import { z } from 'zod';

/** An id column: parsed from outside text into its brand. */
export function idSchema<K extends IdKind>(kind: K) {
  return z
    .string()
    .min(1)
    .max(80)
    .transform((text) => idFrom(kind, text));
}

/** Fields shared by all entities. `revision` counts up by one with every stored change, from 1. */
export const recordShape = {
  workspaceId: idSchema('workspace'),
  revision: z.number().int().positive(),
};

/** Epoch milliseconds. */
export const instantSchema = z.number().int().nonnegative();
