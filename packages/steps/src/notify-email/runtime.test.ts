// Each address once, one line of subject, and plain words where there is no address.
import { describe, expect, it } from 'vitest';
import { effectOf, notingTools } from '../testing/effect-tools';
import { notifyEmailPerformer } from './runtime';

describe('notifyEmailPerformer', () => {
  it('mails each address once, with a subject of one line', async () => {
    const tools = notingTools();
    const data = { to: 'A@example.com, a@example.com; b@example.com', subject: 'Hi\r\nBcc: x@y.z', text: 'Words' };
    expect(await notifyEmailPerformer.perform(effectOf('notify-email', data), tools)).toEqual({ kind: 'done' });
    expect(tools.asked).toEqual([
      ['send-mail', { to: 'a@example.com', subject: 'Hi Bcc: x@y.z', text: 'Words' }],
      ['send-mail', { to: 'b@example.com', subject: 'Hi Bcc: x@y.z', text: 'Words' }],
    ]);
  });

  it.each([
    [{ to: 'nobody', subject: 's', text: 't' }, 'nobody'],
    [{ to: 5 }, 'cannot be read'],
  ])('says in words why %j fails', async (data, words) => {
    const tools = { ...notingTools(), sendMail: async () => false };
    expect(await notifyEmailPerformer.perform(effectOf('notify-email', data), tools)).toEqual({
      kind: 'failed',
      reason: expect.stringContaining(words),
    });
  });
});
