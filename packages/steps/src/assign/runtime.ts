// Gives the conversation to whom a flow names.
import type { EffectPerformer } from '@parley/ports';
import { z } from 'zod';

const dataSchema = z.object({ teamId: z.string().nullable(), memberId: z.string().nullable() });

export const assignPerformer: EffectPerformer = {
  effect: 'assign',
  async perform({ data }, tools) {
    const parsed = dataSchema.safeParse(data);
    if (!parsed.success)
      return { kind: 'failed', reason: 'The flow assigned the conversation to nobody that can be read.' };
    await tools.assign(parsed.data);
    return { kind: 'done' };
  },
};
