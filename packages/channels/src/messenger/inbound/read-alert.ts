// What an admin should know: another app took a conversation, Meta took action on the page.
import type { InboundItem } from '@parley/ports';
import { pageInboxAppId } from '../platform';
import { type Context, field, other } from './event-context';
import { contentKey } from './item-key';
import { clip } from './read-content';
import { policySchema, threadControlSchema } from './webhook-schema';

export function readThreadControl(context: Context): InboundItem | null {
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

export function readPolicy(context: Context): InboundItem | null {
  const policy =
    field(context, 'policy_enforcement', policySchema) ?? field(context, 'policy-enforcement', policySchema);
  if (policy === null) return null;
  const text = `Meta took action on this page for its policies (${clip(policy.action ?? 'unknown', 60)}): ${clip(policy.reason ?? 'no reason given', 800)}`;
  return { kind: 'alert', key: contentKey('policy', context.raw), at: context.at, visitorKey: '', text };
}
