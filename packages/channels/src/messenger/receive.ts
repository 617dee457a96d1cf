// Meta's posts for one connected page: signature first, then every item of every entry.
import type { ConnectionFace, InboundItem, RawRequest, ReceiveOutcome } from '@parley/ports';
import { contentKey, itemKey } from './inbound/item-key';
import type { Surroundings } from './inbound/event-context';
import { readEvent } from './inbound/read-event';
import { parseJson } from './inbound/parse-json';
import { isSigned } from './inbound/signature';
import { answerVerification } from './inbound/verification';
import { entrySchema, envelopeSchema } from './inbound/webhook-schema';
import { messengerModel, messengerSecretsSchema, messengerSettingsSchema } from './model';

/** Whatever is signed is answered with items: content we do not understand is counted, so that Meta never sees a failure. */
export function receiveMessenger(request: RawRequest, connection: ConnectionFace): ReceiveOutcome {
  const secrets = messengerSecretsSchema.safeParse(connection.secrets);
  if (!secrets.success) return { kind: 'refused', status: 403, reason: 'The connection has no secrets to check with' };
  if (request.method === 'GET') return answerVerification(request, secrets.data.verifyToken);
  if (request.method !== 'POST') return { kind: 'answer', status: 405, body: '' };
  if (!isSigned(request.body, headerOf(request, 'x-hub-signature-256'), secrets.data.appSecret)) {
    return { kind: 'refused', status: 401, reason: 'The signature is missing or wrong' };
  }
  const settings = messengerSettingsSchema.safeParse(connection.settings);
  const { pageId, appId } = settings.success
    ? settings.data
    : { pageId: messengerModel.accountId(connection.settings) ?? '', appId: '' };
  const { items, others } = readBody(request.body, { pageId, appId });
  return { kind: 'items', items: withoutRepeats(items), ...(others.length > 0 && { others: [...new Set(others)] }) };
}

type Page = Pick<Surroundings, 'pageId' | 'appId'>;

const dayMs = 86_400_000;

function headerOf(request: RawRequest, name: string): string | undefined {
  return Object.entries(request.headers).find(([key]) => key.toLowerCase() === name)?.[1];
}

type Read = { readonly items: InboundItem[]; readonly others: string[] };
const only = (...items: InboundItem[]): Read => ({ items, others: [] });

function readBody(body: Uint8Array, page: Page): Read {
  const envelope = envelopeSchema.safeParse(parseJson(body));
  if (!envelope.success) return only(counted('not-an-envelope', body, 0));
  if (envelope.data.object !== 'page') return only(counted('not-a-page', body, 0));
  const read = envelope.data.entry.map((raw) => readEntry(raw, page));
  return { items: read.flatMap(({ items }) => items), others: read.flatMap(({ others }) => others) };
}

function readEntry(raw: unknown, page: Page): Read {
  const parsed = entrySchema.safeParse(raw);
  if (!parsed.success) return only(counted('malformed-entry', raw, 0));
  const { id, time, messaging, standby, changes } = parsed.data;
  const entryTime = time ?? 0;
  const pageId = id ?? page.pageId;
  // The app's one address gets the posts of all its pages; a person's id means nothing on another page.
  const talks = [messaging, standby].some((events) => events !== undefined && events !== null && events.length > 0);
  if (page.pageId !== '' && pageId !== page.pageId && talks) return { items: [], others: [pageId.slice(0, 40)] };
  const items = (messaging ?? []).map((event) => readEvent(event, { ...page, pageId, entryTime }));
  if (standby && standby.length > 0) items.push(...readStandby(standby, pageId, entryTime));
  items.push(
    ...(changes ?? []).map((change) =>
      counted(`change-${(change.field ?? 'unknown').slice(0, 50)}`, [entryTime, change], entryTime),
    ),
  );
  return only(...(items.length > 0 ? items : [counted('empty-entry', raw, entryTime)]));
}

// Another app owns these conversations: we may look but not answer. Said once a day, not for each message.
function readStandby(events: readonly unknown[], pageId: string, at: number): InboundItem[] {
  const text =
    'Another app is the primary receiver of this page, so messages reach us only on standby. Choose this app under Conversation routing at Meta.';
  const key = itemKey('standby', pageId, Math.floor(at / dayMs));
  return [{ kind: 'alert', key, at, visitorKey: '', text }, ...events.map((event) => counted('standby', event, at))];
}

function counted(name: string, content: unknown, at: number): InboundItem {
  return { kind: 'other', key: contentKey('other', content), at, visitorKey: '', name };
}

// A batch may repeat an item, and things without ids of their own may be alike.
function withoutRepeats(items: readonly InboundItem[]): InboundItem[] {
  return [...new Map(items.map((item) => [item.key, item])).values()];
}
