// Mail over SMTP, and honest words about what the mail server said.
import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import type { Mail, Mailer, MailOutcome } from '@parley/ports';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';

export type MailerParts = { readonly smtpUrl: string | null; readonly from: string };

type Letter = SendMailOptions & { readonly messageId: string };

/** Without a mail server every mail fails with words that say what to set. */
export function createMailer({ smtpUrl, from }: MailerParts): Mailer {
  if (smtpUrl === null) return { send: async () => noServer };
  const transport: Transporter = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  // Every mail's words run through a stream of its own, which tells whether all of them have left.
  transport.use('stream', (mail, done) => {
    const words = onTheirWay.get(mail.data.messageId ?? '');
    if (words) mail.message.transform(words);
    done();
  });
  return { send: (mail, key) => sendOver(transport, letterOf(mail, { from, key })) };
}

/** The words of the mails on their way, by Message-ID. */
const onTheirWay = new Map<string, PassThrough>();

const noServer: MailOutcome = {
  kind: 'failed',
  reason: 'No mail server is set. Set SMTP_URL (and MAIL_FROM) and start again.',
};

function letterOf(mail: Mail, { from, key }: { readonly from: string; readonly key: string }): Letter {
  const { to, subject, text, html, fromName, fromAddress, replyTo, inReplyTo, automatic } = mail;
  const references = mail.references ?? (inReplyTo === undefined ? undefined : [inReplyTo]);
  const address = fromAddress ?? from;
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 40);
  const id = mail.thread === undefined ? hash : `${hash}.${mail.thread}`;
  return {
    messageId: `<${id}@${address.slice(address.lastIndexOf('@') + 1)}>`,
    from: { name: fromName ?? '', address },
    to: { name: '', address: to },
    subject,
    text,
    ...(html !== undefined && { html }),
    ...(replyTo !== undefined && { replyTo }),
    ...(inReplyTo !== undefined && { inReplyTo }),
    ...(references !== undefined && { references: [...references] }),
    ...(automatic && { headers: { 'Auto-Submitted': 'auto-generated' } }),
  };
}

async function sendOver(transport: Transporter, letter: Letter): Promise<MailOutcome> {
  let handedOver = false;
  const words = new PassThrough().once('end', () => {
    handedOver = true;
  });
  onTheirWay.set(letter.messageId, words);
  try {
    await transport.sendMail(letter);
    return { kind: 'accepted', messageId: letter.messageId };
  } catch (error) {
    return outcomeOf(error, handedOver);
  } finally {
    onTheirWay.delete(letter.messageId);
  }
}

/** A mail server that says nothing after the last word may have kept it; one that refuses has not. */
function outcomeOf(error: unknown, handedOver: boolean): MailOutcome {
  const said = error instanceof Error ? error : new Error('sending broke off');
  const code = 'responseCode' in said && typeof said.responseCode === 'number' ? said.responseCode : null;
  const reason = `The mail server: ${said.message}`.slice(0, 400);
  if (code === null && handedOver) return { kind: 'unknown', reason: `${reason}. It may have arrived.` };
  const atTheDoor = 'code' in said && said.code === 'EAUTH';
  return code !== null && code >= 500 && !atTheDoor ? { kind: 'failed', reason } : { kind: 'retry', reason };
}
