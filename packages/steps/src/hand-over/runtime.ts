// Gives a conversation to the team. The session goes on when a member hands it back.
import type { EffectPerformer } from '@parley/ports';
import { z } from 'zod';

const dataSchema = z.object({ teamId: z.string().nullable(), memberId: z.string().nullable() });

export const handOverPerformer: EffectPerformer = {
  effect: 'hand-over',
  async perform({ data }, tools) {
    const parsed = dataSchema.safeParse(data);
    if (!parsed.success) return { kind: 'failed', reason: 'The flow asked for a hand-over that cannot be read.' };
    await tools.handOver(parsed.data);
    return { kind: 'done' };
  },
};
