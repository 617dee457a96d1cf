// Implicit consent: the words are shown once before anything else is said, and writing on is agreeing (R105).
import type { ConversationChange } from '../conversation/conversation-change';
import { connectionById } from '../inbound/known-connection';
import type { World } from '../world';
import { consentPolicy, lastConsent } from './consent-policy';
import { consentRow } from './consent-row';

export async function tellImplicit(
  world: World,
  change: ConversationChange,
  { at, evidence }: { readonly at: number; readonly evidence: string },
): Promise<void> {
  const { workspaceId, connectionId, visitorKey } = change.conversation;
  const connection = await connectionById(world, workspaceId, connectionId);
  const policy = connection && (await consentPolicy(world, connection));
  if (!connection || visitorKey === null || policy?.kind !== 'implicit') return;
  const last = await lastConsent(world, connection, { visitorKey, textVersion: policy.textVersion });
  if (last?.decision === 'given') return;
  const row = consentRow(world, connection, { visitorKey, decision: 'given', at, evidence, policy });
  change.write({ kind: 'put', table: 'consents', row });
  change.say({ parts: [{ kind: 'text', text: policy.text }], author: { kind: 'system' }, told: true });
}
