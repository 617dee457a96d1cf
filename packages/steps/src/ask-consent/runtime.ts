// Keeps a decision about storing data, with the words it was made on.
import type { EffectPerformer } from '@parley/ports';
import { z } from 'zod';

const dataSchema = z.object({ given: z.boolean(), text: z.string() });

export const askConsentPerformer: EffectPerformer = {
  effect: 'ask-consent',
  async perform({ data }, tools) {
    const parsed = dataSchema.safeParse(data);
    if (!parsed.success) return { kind: 'failed', reason: 'The flow kept a consent that cannot be read.' };
    await tools.keepConsent({ given: parsed.data.given, text: parsed.data.text.slice(0, 2_000) });
    return { kind: 'done' };
  },
};
