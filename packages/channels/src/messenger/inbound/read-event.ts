// One item of a batch -> what it means to us. Every kind Meta has sent so far; what is unknown is counted, never thrown.
import type { InboundItem } from '@parley/ports';
import { type Context, type Reader, type Surroundings, other, userRefKey } from './event-context';
import { contentKey } from './item-key';
import { readPolicy, readThreadControl } from './read-alert';
import { readOptin, readReferral } from './read-opening';
import { readDelivery, readReaction, readRead } from './read-receipt';
import { readMessage, readPostback } from './read-talk';
import { type MessengerEvent, eventSchema } from './webhook-schema';

export function readEvent(raw: unknown, around: Surroundings): InboundItem {
  const parsed = eventSchema.safeParse(raw);
  if (!parsed.success)
    return { kind: 'other', key: contentKey('other', raw), at: around.entryTime, visitorKey: '', name: 'no-object' };
  const context: Context = {
    ...around,
    event: parsed.data,
    raw,
    at: parsed.data.timestamp ?? around.entryTime,
    visitorKey: visitorOf(parsed.data, around),
  };
  const name = kindOf(parsed.data);
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
  return read ? (read(context) ?? other(context, `malformed-${name}`)) : other(context, name);
}

const readers: Readonly<Record<string, Reader>> = {
  message: readMessage,
  postback: readPostback,
  referral: readReferral,
  optin: readOptin,
  delivery: readDelivery,
  read: readRead,
  reaction: readReaction,
  pass_thread_control: readThreadControl,
  take_thread_control: readThreadControl,
  policy_enforcement: readPolicy,
  'policy-enforcement': readPolicy,
};

const commonKeys: ReadonlySet<string> = new Set(['sender', 'recipient', 'timestamp']);

// An ad's referral may ride beside a message: the kind that says most comes first.
function kindOf(event: MessengerEvent): string {
  const keys = Object.keys(event).filter((key) => !commonKeys.has(key));
  return Object.keys(readers).find((known) => keys.includes(known)) ?? (keys[0] ?? 'nothing').slice(0, 60);
}

/** The one of both ends that is not our page; receipts and echoes come either way round. */
function visitorOf(event: MessengerEvent, { pageId }: Surroundings): string {
  const sender = event.sender?.id ?? '';
  const recipient = event.recipient?.id ?? '';
  if (sender !== '' && sender !== pageId) return sender;
  if (sender === pageId && recipient !== '') return recipient;
  const userRef = event.sender?.user_ref ?? '';
  return userRef === '' ? '' : userRefKey(userRef);
}
