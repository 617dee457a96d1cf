// One item of a batch -> what it means to us. Every kind Meta has sent so far; what is unknown is counted, never thrown.
import type { InboundItem } from '@parley/ports';
import type { z } from 'zod';
import { getStartedPayload, pageInboxAppId } from '../platform';
import { contentKey, itemKey } from './item-key';
import { clip, readContent } from './read-content';
import {
  type MessengerEvent,
  deliverySchema,
  eventSchema,
  messageSchema,
  optinSchema,
  policySchema,
  postbackSchema,
  reactionSchema,
  readSchema,
  referralSchema,
  threadControlSchema,
} from './webhook-schema';

/** What is known around an event: our page, our app, the time of the entry it came in. */
export type Surroundings = { readonly pageId: string; readonly appId: string; readonly entryTime: number };

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

type Context = Surroundings & {
  readonly event: MessengerEvent;
  readonly raw: unknown;
  readonly at: number;
  readonly visitorKey: string;
};
type Reader = (context: Context) => InboundItem | null;

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

/** People who only ticked a box have no id yet, just a reference; deliveries address them by it. */
export function userRefKey(userRef: string): string {
  return `user_ref:${clip(userRef, 480)}`;
}

function field<T extends z.ZodType>(context: Context, name: string, schema: T): z.infer<T> | null {
  const parsed = schema.safeParse(context.event[name]);
  return parsed.success ? parsed.data : null;
}

function other({ at, visitorKey, raw }: Context, name: string): InboundItem {
  return { kind: 'other', key: contentKey('other', raw), at, visitorKey, name };
}

function refOf(...refs: readonly (string | null | undefined)[]): { ref?: string } {
  const ref = refs.find((one) => typeof one === 'string' && one !== '');
  return typeof ref === 'string' ? { ref: clip(ref, 500) } : {};
}

function readMessage(context: Context): InboundItem | null {
  const message = field(context, 'message', messageSchema);
  if (message === null) return null;
  if (message.is_echo) return readEcho(context, message);
  if (message.is_deleted || context.visitorKey === '')
    return other(context, message.is_deleted ? 'message-deleted' : 'no-sender');
  const referral = field(context, 'referral', referralSchema);
  const { at, visitorKey } = context;
  return {
    kind: 'message',
    key: itemKey('message', message.mid),
    at,
    visitorKey,
    externalId: message.mid,
    ...readContent(message),
    ...refOf(message.referral?.ref, referral?.ref),
  };
}

// Our own sends carry our message id in their metadata; whoever stores the echo checks that the id is one of ours.
function readEcho(context: Context, message: z.infer<typeof messageSchema>): InboundItem {
  const { at, appId } = context;
  // Old posts have the ends the other way round; the visitor is never the page.
  const visitorKey =
    context.event.recipient?.id === context.pageId
      ? (context.event.sender?.id ?? '')
      : (context.event.recipient?.id ?? context.visitorKey);
  const byOurApp = appId === '' || (message.app_id ?? '') === appId;
  const ours = byOurApp && /^msg_[0-9a-z]{1,80}$/.test(message.metadata ?? '') ? (message.metadata ?? null) : null;
  if (ours === null && appId !== '' && message.app_id === appId) return other(context, 'echo-of-our-app');
  return {
    kind: 'echo',
    key: itemKey('echo', message.mid),
    at,
    visitorKey,
    externalId: message.mid,
    parts: readContent(message).parts,
    ours,
  };
}

function readPostback(context: Context): InboundItem | null {
  const postback = field(context, 'postback', postbackSchema);
  if (postback === null || context.visitorKey === '') return null;
  const { at, visitorKey } = context;
  const payload = postback.payload ?? '';
  // Posts older than the mid in postbacks are told apart by person, time and payload.
  const key = postback.mid ? itemKey('postback', postback.mid) : itemKey('postback', visitorKey, at, payload);
  const same = { key, at, visitorKey, externalId: clip(postback.mid ?? key, 300), ...refOf(postback.referral?.ref) };
  if (payload === '' || postback.referral || isGetStarted(payload))
    return { ...same, kind: 'opened', payload: payload === '' ? null : clip(payload, 1_000) };
  const title = clip(postback.title ?? '', 500);
  const label = title === '' ? {} : { label: title };
  return {
    ...same,
    kind: 'message',
    reply: { kind: 'choice', choiceId: clip(payload, 1_000), ...label },
    parts: [{ kind: 'text', text: title === '' ? clip(payload, 1_000) : title }],
  };
}

function isGetStarted(payload: string): boolean {
  return payload === getStartedPayload || /^_*get_?started_*$/i.test(payload);
}

function readReferral(context: Context): InboundItem | null {
  const referral = field(context, 'referral', referralSchema);
  if (referral === null || context.visitorKey === '') return null;
  const key = itemKey('referral', context.visitorKey, context.at, referral.ref ?? '');
  return {
    kind: 'opened',
    key,
    at: context.at,
    visitorKey: context.visitorKey,
    externalId: key,
    payload: null,
    ...refOf(referral.ref),
  };
}

function readOptin(context: Context): InboundItem | null {
  const optin = field(context, 'optin', optinSchema);
  if (optin === null) return null;
  if (optin.type === 'notification_messages') return other(context, 'optin-notification-messages');
  const visitorKey = context.event.sender?.id ? context.visitorKey : userRefKey(optin.user_ref ?? '');
  if (visitorKey === userRefKey('')) return null;
  const key = itemKey('optin', visitorKey, context.at, optin.ref ?? '');
  return {
    kind: 'opened',
    key,
    at: context.at,
    visitorKey,
    externalId: key,
    payload: optin.payload ? clip(optin.payload, 1_000) : null,
    ...refOf(optin.ref),
  };
}

function readDelivery(context: Context): InboundItem | null {
  const delivery = field(context, 'delivery', deliverySchema);
  if (delivery === null || context.visitorKey === '') return null;
  const externalIds = (delivery.mids ?? []).filter((mid) => mid !== '' && mid.length <= 300);
  const key = itemKey('delivered', context.visitorKey, delivery.watermark, ...externalIds);
  return { ...receiptOf(context, delivery.watermark), key, status: 'delivered', externalIds };
}

function readRead(context: Context): InboundItem | null {
  const read = field(context, 'read', readSchema);
  if (read === null || context.visitorKey === '') return null;
  const key = itemKey('read', context.visitorKey, read.watermark);
  return { ...receiptOf(context, read.watermark), key, status: 'read', externalIds: [] };
}

function receiptOf({ event, visitorKey }: Context, watermark: number) {
  return { kind: 'receipt', at: event.timestamp ?? watermark, visitorKey, watermark } as const;
}

function readReaction(context: Context): InboundItem | null {
  const reaction = field(context, 'reaction', reactionSchema);
  if (reaction === null || context.visitorKey === '') return null;
  const { at, visitorKey } = context;
  const externalId = clip(reaction.mid ?? '', 300);
  const gone = reaction.action === 'unreact';
  const key = itemKey('reaction', visitorKey, externalId, reaction.action ?? '', at);
  return {
    kind: 'reaction',
    key,
    at,
    visitorKey,
    externalId,
    emoji: gone ? null : clip(reaction.emoji ?? reaction.reaction ?? '', 60),
  };
}

function readThreadControl(context: Context): InboundItem | null {
  const taken = field(context, 'take_thread_control', threadControlSchema);
  const passed = field(context, 'pass_thread_control', threadControlSchema);
  if (taken === null && passed === null) return null;
  const newOwner = passed?.new_owner_app_id ?? '';
  if (context.appId !== '' && newOwner === context.appId) return other(context, 'thread-passed-to-us');
  const who =
    newOwner === pageInboxAppId
      ? 'the Page inbox at Meta'
      : newOwner === ''
        ? 'Another app'
        : `The app ${newOwner.slice(0, 40)}`;
  const text = `${who} now controls a conversation. Answers from here reach that person only after it is given back.`;
  return {
    kind: 'alert',
    key: contentKey('thread-control', context.raw),
    at: context.at,
    visitorKey: context.visitorKey,
    text: text.replace(/^the/, 'The'),
  };
}

function readPolicy(context: Context): InboundItem | null {
  const policy =
    field(context, 'policy_enforcement', policySchema) ?? field(context, 'policy-enforcement', policySchema);
  if (policy === null) return null;
  const text = `Meta took action on this page for its policies (${clip(policy.action ?? 'unknown', 60)}): ${clip(policy.reason ?? 'no reason given', 800)}`;
  return { kind: 'alert', key: contentKey('policy', context.raw), at: context.at, visitorKey: '', text };
}
