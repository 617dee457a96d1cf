// A decision about storing data that a flow asked for, in the same ledger as those of the channels.
import type { OutboxRow } from '@parley/ports';
import type { World } from '../world';
import { consentRow } from './consent-row';

type Decided = { readonly given: boolean; readonly text: string };

/** The effect's key is the evidence: a second performing finds the row. A visitor of our own chat goes by their conversation. */
export async function keepFlowConsent(world: World, row: OutboxRow, { given, text }: Decided): Promise<void> {
  const { workspaceId, conversationId, key } = row;
  const conversation = conversationId && (await world.store.get('conversations', workspaceId, conversationId));
  if (!conversation) return;
  const visitorKey = conversation.visitorKey ?? conversation.id;
  const { connectionId } = conversation;
  const known = await world.store.listConsents(workspaceId, connectionId, visitorKey);
  if (known.some(({ evidence }) => evidence === key)) return;
  const policy = {
    kind: 'explicit',
    text,
    textVersion: world.hashing.sha256(text).slice(0, 64),
    language: 'en',
  } as const;
  const decision = given ? 'given' : 'declined';
  const kept = { policy, visitorKey, decision, at: row.dueAt, evidence: key } as const;
  const consent = consentRow(world, { workspaceId, id: connectionId }, kept);
  await world.store.commit([{ kind: 'put', table: 'consents', row: consent }]);
}
