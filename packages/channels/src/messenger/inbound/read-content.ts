// What a visitor's Messenger message holds, as channel-neutral parts and the reply a flow reads.
import { isWebAddress, type MessagePart, type Reply } from '@parley/messages';
import { thumbsUpStickers } from '../platform';
import type { Attachment, MessengerMessage } from './webhook-schema';

export type Content = { readonly reply: Reply; readonly parts: readonly MessagePart[] };

/** Payload of a tapped reply first, then text, then the first attachment. */
export function readContent(message: MessengerMessage): Content {
  const text = clip(message.text ?? '', 20_000);
  const attached = (message.attachments ?? []).slice(0, 40).map(readAttachment);
  const parts: MessagePart[] = [...(text === '' ? [] : [textPart(text)]), ...attached.map((one) => one.part)];
  const reply = replyTo(message, text) ?? attached[0]?.reply ?? { kind: 'text', text: '' };
  return { reply, parts: parts.length > 0 ? parts : [{ kind: 'notice', code: 'unsupported-message', values: {} }] };
}

/** Cut at a number of units, never inside a surrogate pair. */
export function clip(text: string, max: number): string {
  return text.length <= max ? text : text.slice(0, max).replace(/[\ud800-\udbff]$/, '');
}

function replyTo(message: MessengerMessage, text: string): Reply | null {
  const payload = message.quick_reply?.payload;
  if (payload !== undefined && payload !== '' && payload.length <= 1_000) {
    return { kind: 'choice', choiceId: payload, ...(text === '' ? {} : { label: clip(text, 500) }) };
  }
  return text === '' ? null : { kind: 'text', text };
}

type ReadAttachment = { readonly part: MessagePart; readonly reply: Reply };

function readAttachment(attachment: Attachment): ReadAttachment {
  const type = attachment.type ?? 'unknown';
  const payload = attachment.payload;
  const url = payload?.url ?? attachment.url ?? attachment.URL ?? '';
  if (payload?.coordinates) return said(`${payload.coordinates.lat}, ${payload.coordinates.long}`);
  if (thumbsUpStickers.has(payload?.sticker_id ?? '')) return said('👍');
  if (type === 'fallback' || type === 'template') {
    const title = attachment.title ?? payload?.title ?? '';
    const line = [title, isWebAddress(url) ? url : ''].filter((piece) => piece !== '').join(': ');
    return line === '' ? unsupported(type) : said(clip(line, 4_000));
  }
  if (!isWebAddress(url) || url.length > 2_000) return unsupported(type);
  const name = nameOf(url, type);
  const mime = mimes[type] ?? 'application/octet-stream';
  const reply: Reply = { kind: 'attachment', url, mime, name };
  if (type === 'image' || type === 'sticker') return { part: { kind: 'image', url, alt: '' }, reply };
  // Meta does not tell the size.
  return { part: { kind: 'file', url, name, mime, size: 0 }, reply };
}

const mimes: Readonly<Record<string, string>> = {
  image: 'image/*',
  sticker: 'image/*',
  video: 'video/*',
  audio: 'audio/*',
};

function said(text: string): ReadAttachment {
  return { part: textPart(text), reply: { kind: 'text', text } };
}

function unsupported(type: string): ReadAttachment {
  const part: MessagePart = { kind: 'notice', code: 'unsupported-attachment', values: { type: clip(type, 60) } };
  return { part, reply: { kind: 'text', text: '' } };
}

function textPart(text: string): MessagePart {
  return { kind: 'text', text };
}

// The last step of the path, without what hides or confuses in a file name.
function nameOf(url: string, type: string): string {
  const path = url.split(/[?#]/)[0] ?? '';
  const name = (path.split('/').at(-1) ?? '').replace(/%[0-9a-f]{2}/gi, '_').replace(/[^\w.-]/g, '_');
  return name === '' ? type.replace(/[^\w-]/g, '_').slice(0, 60) : name.slice(-200);
}
