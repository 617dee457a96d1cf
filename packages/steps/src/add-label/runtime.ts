// Puts the labels on; those that are gone by now are left out.
import type { EffectPerformer } from '@parley/ports';
import { z } from 'zod';

const dataSchema = z.object({ labelIds: z.array(z.string()) });

export const addLabelPerformer: EffectPerformer = {
  effect: 'add-label',
  async perform({ data }, tools) {
    const parsed = dataSchema.safeParse(data);
    if (!parsed.success) return { kind: 'failed', reason: 'The flow asked for labels that cannot be read.' };
    await tools.addLabels(parsed.data.labelIds);
    return { kind: 'done' };
  },
};
