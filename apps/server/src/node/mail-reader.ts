// Reads mails with mailparser: whatever somebody sends, it gives words and files, or says that it is no mail.
import type { InboundMail, MailAttachment, MailReader } from '@parley/ports';
import { type AddressObject, type Attachment, type EmailAddress, type ParsedMail, simpleParser } from 'mailparser';

/** Longer HTML is not turned into words: it would hold up everybody else. */
const mostHtml = 1_000_000;
const mostText = 200_000;
const mostFiles = 50;

export function createMailReader(): MailReader {
  return { read: (raw) => read(Buffer.from(raw)).catch(() => null) };
}

async function read(raw: Buffer): Promise<InboundMail | null> {
  const options = { skipTextToHtml: true, skipImageLinks: true };
  // HTML over the limit makes the parser give up; its plain words are read all the same.
  const parsed = await simpleParser(raw, { ...options, maxHtmlLengthToParse: mostHtml }).catch(() =>
    simpleParser(raw, { ...options, skipHtmlToText: true }),
  );
  if (parsed.headerLines.length === 0) return null;
  const headers = headersOf(parsed);
  return {
    messageId: idsIn(parsed.messageId ?? '')[0] ?? null,
    answers: [...new Set([...idsIn(headers['in-reply-to'] ?? ''), ...idsIn(headers['references'] ?? '').toReversed()])],
    from: senderOf(parsed),
    recipients: recipientsOf(parsed, headers),
    subject: oneLine(parsed.subject ?? '').slice(0, 500),
    text: (parsed.text ?? '').slice(0, mostText),
    attachments: parsed.attachments.slice(0, mostFiles).map(attachmentOf),
    headers,
  };
}

function headersOf({ headerLines }: ParsedMail): Record<string, string> {
  const headers: Record<string, string> = Object.create(null);
  for (const { key, line } of headerLines) headers[key] ??= oneLine(line.slice(line.indexOf(':') + 1)).slice(0, 8_000);
  return headers;
}

/** Whatever stands in angle brackets and could be one; other words in such a header are junk. */
function idsIn(text: string): string[] {
  return [...text.matchAll(/<[^<>\s]{1,290}>/g)].map(([id]) => id).slice(-100);
}

function senderOf({ from }: ParsedMail): InboundMail['from'] {
  const first = flat(from?.value ?? []).find(({ address }) => address !== undefined && address.includes('@'));
  if (first?.address === undefined) return null;
  return { address: first.address.toLowerCase().slice(0, 254), name: oneLine(first.name).slice(0, 200) };
}

/** Mail servers note whom they really deliver to; the lines for people may say something else. */
const noted = ['delivered-to', 'x-original-to', 'x-forwarded-to', 'envelope-to'];

function recipientsOf({ to, cc, headerLines }: ParsedMail, headers: Record<string, string>): string[] {
  const written = [to, cc].flatMap((list) => [list ?? []].flat()).flatMap((list: AddressObject) => flat(list.value));
  const delivered = headerLines.filter(({ key }) => noted.includes(key)).map(({ line }) => line.slice(0, 1_000));
  // Addresses the parser could not make out are still in the line.
  const found = [...delivered, headers['to'] ?? '', headers['cc'] ?? '']
    .join(' ')
    .matchAll(/[\w.+-]{1,64}@[\w.-]{1,190}/g);
  const all = [...[...found].map(([address]) => address), ...written.flatMap(({ address }) => address ?? [])];
  return [...new Set(all.map((address) => address.toLowerCase()))].slice(0, 200);
}

function flat(addresses: readonly EmailAddress[]): EmailAddress[] {
  return addresses.flatMap((one) => [one, ...(one.group ?? [])]);
}

function attachmentOf({ filename, content, related, contentDisposition, contentType }: Attachment): MailAttachment {
  return {
    name: filename ?? (contentType === 'message/rfc822' ? 'mail.eml' : ''),
    bytes: content,
    inline: related || contentDisposition === 'inline',
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
