// Mail that stays in the process, for an installation without a mail server and for tests of the verbs.
import type { Mail, Mailer, MailOutcome } from '../mailer';

/** `sent` in order; outcomes put into `outcomes` come first. */
export type MemoryMailer = Mailer & {
  readonly sent: (Mail & { readonly key: string })[];
  readonly outcomes: MailOutcome[];
};

export function createMemoryMailer(): MemoryMailer {
  const sent: MemoryMailer['sent'] = [];
  const outcomes: MailOutcome[] = [];
  return {
    sent,
    outcomes,
    send: async (mail, key) => {
      const outcome = outcomes.shift() ?? ({ kind: 'accepted', messageId: `<${key}@parley.test>` } as const);
      if (outcome.kind === 'accepted') sent.push({ ...mail, key });
      return outcome;
    },
  };
}
