// What people say and tap, and what our side said elsewhere.
import type { InboundItem } from '@parley/ports';
import type { z } from 'zod';
import { getStartedPayload } from '../platform';
import { type Context, field, other, refOf } from './event-context';
import { itemKey } from './item-key';
import { clip, readContent } from './read-content';
import { messageSchema, postbackSchema, referralSchema } from './webhook-schema';

export function readMessage(context: Context): InboundItem | null {
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

export function readPostback(context: Context): InboundItem | null {
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

function isGetStarted(payload: string): boolean {
  return payload === getStartedPayload || /^_*get_?started_*$/i.test(payload);
}
