// Queues the mail with the conversation, once per effect, and says whether there was an address for it.
import type { EffectPerformer } from '@parley/ports';
import { z } from 'zod';

const dataSchema = z.object({ to: z.string() });

export const sendTranscriptPerformer: EffectPerformer = {
  effect: 'send-transcript',
  async perform({ data }, tools) {
    const parsed = dataSchema.safeParse(data);
    if (!parsed.success) return { kind: 'done', exit: 'not-sent' };
    const to = parsed.data.to.trim();
    const queued = await tools.sendTranscript(to === '' ? null : to);
    return { kind: 'done', exit: queued ? 'sent' : 'not-sent' };
  },
};
