// What follows an attempt to write before consent, and what follows the consent.
import type { Connection } from '@parley/helpdesk';
import type { LedgerRow, Write } from '@parley/ports';
import type { Decision } from '../commit-again';
import { startOn } from '../conversation/answer-visitor';
import type { ConversationChange } from '../conversation/conversation-change';
import { connectionById } from '../inbound/known-connection';
import { openConversation } from '../inbound/open-conversation';
import type { World } from '../world';
import { type ConsentPolicy, consentPolicy, lastConsent } from './consent-policy';
import { consentRow } from './consent-row';
import type { GatedItem } from './gate-items';
import { sayConsent, sayConsentWrite } from './say-consent';

type Taken = Decision<ConversationChange | null>;

const nothing: Taken = { writes: [], result: null };
/** Two programs that answer each other would go on for ever. */
const mostAttempts = 20;

export async function takeGatedItem(world: World, row: LedgerRow, item: GatedItem): Promise<Taken> {
  const connection = await connectionById(world, row.workspaceId, row.connectionId);
  const policy = connection && (await consentPolicy(world, connection));
  if (!connection || !policy) return nothing;
  return item.kind === 'agreed'
    ? takeAgreed(world, row, { connection, policy, item })
    : takeWithheld(world, row, { connection, policy, item });
}

type Gated<K extends GatedItem['kind']> = {
  readonly connection: Connection;
  readonly policy: ConsentPolicy;
  readonly item: Extract<GatedItem, { kind: K }>;
};

async function takeWithheld(
  world: World,
  row: LedgerRow,
  { connection, policy, item }: Gated<'withheld'>,
): Promise<Taken> {
  const { visitorKey, at } = item;
  const last = await lastConsent(world, connection, { visitorKey, textVersion: policy.textVersion });
  if (last?.decision === 'given') return nothing;
  const say = (what: 'ask' | 'declined') =>
    sayConsentWrite(world, connection, { key: `consent:${row.id}`, visitorKey, what, at });
  if (item.declined) {
    const declined = consentRow(world, connection, { visitorKey, decision: 'declined', at, policy });
    return { writes: [{ kind: 'put', table: 'consents', row: declined }, say('declined')], result: null };
  }
  const attempts = (last?.decision === 'asked' ? last.attempts : 0) + 1;
  const ref = item.ref ?? last?.ref ?? null;
  const asked =
    last?.decision === 'asked'
      ? { ...last, revision: last.revision + 1, attempts, ref }
      : consentRow(world, connection, { visitorKey, decision: 'asked', at, policy, attempts, ref });
  const writes: Write[] = [{ kind: 'put', table: 'consents', row: asked }];
  return { writes: attempts > mostAttempts ? writes : [...writes, say('ask')], result: null };
}

/** The conversation may begin now; what they wrote before was not kept, so they are asked to send it again. */
async function takeAgreed(world: World, row: LedgerRow, { connection, policy, item }: Gated<'agreed'>): Promise<Taken> {
  const { visitorKey, at } = item;
  const last = await lastConsent(world, connection, { visitorKey, textVersion: policy.textVersion });
  const { change, isNew } = await openConversation(world, row, visitorKey);
  const lastInboundAt = Math.max(at, change.conversation.lastInboundAt ?? 0);
  change.set({ lastInboundAt, ...(isNew && { ref: last?.ref ?? null }) });
  const data = { connectionId: connection.id, visitorKey, what: 'thanks', at, messageId: world.ids.next('message') };
  change.addEffect({ key: `consent:${row.id}`, sessionId: null, effect: { kind: sayConsent, stepId: null, data } });
  const details = { payload: null, ref: last?.ref ?? null };
  if (isNew) await startOn(world, change, { occasion: 'chat-opened', details, values: {} });
  return { writes: change.writes(), result: change };
}
