// Mails what a flow has to tell, to each address once.
import type { EffectPerformer } from '@parley/ports';
import { z } from 'zod';
import { addressesIn } from './model';

const dataSchema = z.object({ to: z.string(), subject: z.string(), text: z.string() });

export const notifyEmailPerformer: EffectPerformer = {
  effect: 'notify-email',
  async perform({ data }, tools) {
    const parsed = dataSchema.safeParse(data);
    if (!parsed.success) return { kind: 'failed', reason: 'The flow wrote a mail that cannot be read.' };
    const { to, text } = parsed.data;
    // Tokens may bring line breaks, which a header must not have.
    const subject = parsed.data.subject.replace(/\s+/g, ' ').trim().slice(0, 300) || 'Message from a chat';
    const refused: string[] = [];
    for (const address of new Set(addressesIn(to).map((one) => one.toLowerCase()))) {
      if (!(await tools.sendMail({ to: address, subject, text }))) refused.push(address);
    }
    if (refused.length === 0) return { kind: 'done' };
    return { kind: 'failed', reason: `No mail could be sent to ${refused.join(', ')}: that is no mail address.` };
  },
};
