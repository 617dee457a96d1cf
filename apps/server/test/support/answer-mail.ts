// Mails as a visitor's program would write them, for tests that hand them in.
import { idFrom } from '@parley/primitives';
import { replyAddress, type World } from '@parley/use-cases';

export type Answering = {
  readonly to: string;
  readonly from?: string;
  readonly text?: string;
  readonly id?: string;
  readonly subject?: string;
  /** Further header lines, each whole. */
  readonly headers?: readonly string[];
  /** File name and content of an attachment. */
  readonly file?: { readonly name: string; readonly type: string; readonly bytes: Uint8Array };
};

export function answerMail({ to, from = 'Ada <ada@visitor.example>', text = 'Thanks!', ...more }: Answering): Buffer {
  const head = [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${more.subject ?? 'Re: An answer'}`,
    `Message-ID: ${more.id ?? '<first@visitor.example>'}`,
    'Date: Mon, 23 Nov 2026 10:00:00 +0000',
    'MIME-Version: 1.0',
    ...(more.headers ?? []),
  ];
  const words = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', text];
  if (!more.file) return lines([...head, ...words]);
  const { name, type, bytes } = more.file;
  return lines([
    ...head,
    'Content-Type: multipart/mixed; boundary="cut"',
    '',
    '--cut',
    ...words,
    '--cut',
    `Content-Type: ${type}; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(bytes).toString('base64'),
    '--cut--',
  ]);
}

function lines(all: readonly string[]): Buffer {
  return Buffer.from(all.join('\r\n').replace(/\r?\n/g, '\r\n'));
}

/** Where an answer to a conversation goes, without a mail of ours to read it from. */
export function replyAddressOf(world: World, conversationId: string): string {
  const address = replyAddress(world, idFrom('conversation', conversationId));
  if (address === null) throw new Error('No mails come in here');
  return address;
}
