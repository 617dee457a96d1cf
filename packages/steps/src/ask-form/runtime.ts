// Sends the form with the answers a conversation gave.
import type { EffectPerformer } from '@parley/ports';
import { z } from 'zod';

const dataSchema = z.object({ formId: z.string(), language: z.string(), values: z.record(z.string(), z.json()) });

export const askFormPerformer: EffectPerformer = {
  effect: 'ask-form',
  async perform({ data }, tools) {
    const parsed = dataSchema.safeParse(data);
    if (!parsed.success) return { kind: 'failed', reason: 'The flow sent a form that cannot be read.' };
    const trouble = await tools.submitForm(parsed.data.formId, parsed.data.values);
    return trouble === null ? { kind: 'done' } : { kind: 'failed', reason: trouble };
  },
};
