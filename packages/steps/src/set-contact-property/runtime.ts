// Stores a contact property that a flow has set.
import type { EffectPerformer } from '@parley/ports';
import { z } from 'zod';

const dataSchema = z.object({ property: z.string().min(1), value: z.union([z.string(), z.number(), z.boolean()]) });

export const setContactPropertyPerformer: EffectPerformer = {
  effect: 'set-contact-property',
  async perform({ data }, tools) {
    const parsed = dataSchema.safeParse(data);
    if (!parsed.success) return { kind: 'failed', reason: 'The flow set a contact property that cannot be read.' };
    await tools.setContactProperty(parsed.data.property, parsed.data.value);
    return { kind: 'done' };
  },
};
