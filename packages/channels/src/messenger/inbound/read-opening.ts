// How people open a conversation without a word: by a link with a ref, an ad, a ticked box.
import type { InboundItem } from '@parley/ports';
import { type Context, field, other, refOf, userRefKey } from './event-context';
import { itemKey } from './item-key';
import { clip } from './read-content';
import { optinSchema, referralSchema } from './webhook-schema';

export function readReferral(context: Context): InboundItem | null {
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

export function readOptin(context: Context): InboundItem | null {
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
