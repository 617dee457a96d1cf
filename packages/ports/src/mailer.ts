// What the use-cases need to send mail: one message in, an honest outcome out.
import { z } from 'zod';

const lineSchema = z.string().regex(/^[^\r\n]*$/, 'A header is one line.');

/** Never more than one recipient: whoever else gets it gets a mail of their own. */
export const mailSchema = z.strictObject({
  to: z.email().max(254),
  subject: lineSchema.max(300),
  text: z.string().max(200_000),
  /** Already safe HTML; the plain text stands beside it. */
  html: z.string().max(400_000).optional(),
  /** The name beside the sender's address. */
  fromName: lineSchema.max(200).optional(),
  /** Omitted: the installation's own address (`MAIL_FROM`). */
  fromAddress: z.email().max(254).optional(),
  replyTo: z.email().max(254).optional(),
  inReplyTo: lineSchema.max(1_000).optional(),
  /** Message-IDs before this one, oldest first; omitted: `inReplyTo` alone. */
  references: z.array(lineSchema.max(1_000)).max(30).optional(),
  /** Becomes part of the Message-ID, so that an answer names the conversation. */
  thread: z
    .string()
    .regex(/^[0-9a-z.]{1,80}$/)
    .optional(),
  /** Written by a program alone: no other program answers it. */
  automatic: z.boolean().optional(),
});
export type Mail = z.infer<typeof mailSchema>;

export type MailOutcome =
  | { readonly kind: 'accepted'; readonly messageId: string }
  /** It certainly was not taken: sending again does not double it. */
  | { readonly kind: 'retry'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string }
  /** The connection broke after the text had been sent. */
  | { readonly kind: 'unknown'; readonly reason: string };

export interface Mailer {
  /** `key` becomes the Message-ID, so that a mail sent twice is recognised as one. Never throws. */
  send(mail: Mail, key: string): Promise<MailOutcome>;
}
