// Before anything is stored: what people write who have not agreed yet is left outside, and only that they tried is kept (R104, D7).
import type { Connection } from '@parley/helpdesk';
import type { InboundItem } from '@parley/ports';
import { z } from 'zod';
import type { World } from '../world';
import { type ConsentPolicy, consentPolicy, lastConsent } from './consent-policy';
import { consentRow } from './consent-row';
import { isConsentChoice, readConsentReply } from './consent-words';

const base = { key: z.string(), at: z.number(), visitorKey: z.string() };

/** What stands in the ledger instead: nothing of what was written. */
export const gatedItemSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('withheld'), declined: z.boolean(), ref: z.string().nullable() }),
  z.strictObject({ ...base, kind: z.literal('agreed') }),
]);
export type GatedItem = z.infer<typeof gatedItemSchema>;

export async function gateItems(
  world: World,
  connection: Connection,
  items: readonly InboundItem[],
): Promise<readonly (InboundItem | GatedItem)[]> {
  const policy = await consentPolicy(world, connection);
  if (policy?.kind !== 'explicit') return items;
  const gated: (InboundItem | GatedItem)[] = [];
  // One after another: an agreement counts for what follows it in the same post.
  for (const item of items) gated.push(await gateItem(world, { connection, policy }, item));
  return gated;
}

type Gate = { readonly connection: Connection; readonly policy: ConsentPolicy };

async function gateItem(world: World, gate: Gate, item: InboundItem): Promise<InboundItem | GatedItem> {
  const { key, at, visitorKey } = item;
  if (visitorKey === '' || !['message', 'opened', 'echo', 'reaction'].includes(item.kind)) return item;
  const last = await lastConsent(world, gate.connection, { visitorKey, textVersion: gate.policy.textVersion });
  const answer = item.kind === 'message' ? readConsentReply(item.reply, gate.policy) : null;
  const unheard = { kind: 'other', key, at, visitorKey, name: 'before-consent' } as const;
  if (last?.decision === 'given')
    return item.kind === 'message' && isConsentChoice(item.reply) ? { ...unheard, name: 'agreed-again' } : item;
  if (item.kind !== 'message' && item.kind !== 'opened') return unheard;
  // Nobody agrees to words they have not been shown: a tap comes from the question itself, writing may not.
  const wasAsked = last !== null || (item.kind === 'message' && item.reply.kind === 'choice');
  if (answer === 'agree' && wasAsked) {
    const given = { visitorKey, decision: 'given', at, ref: last?.ref ?? null, evidence: item.externalId } as const;
    const row = consentRow(world, gate.connection, { ...given, policy: gate.policy });
    // Durable before the provider is answered, so that the next message is let in.
    await world.store.commit([{ kind: 'put', table: 'consents', row }]);
    return { kind: 'agreed', key, at, visitorKey };
  }
  return { kind: 'withheld', key, at, visitorKey, declined: answer === 'decline', ref: item.ref ?? null };
}
