// Asks the provider who somebody is, beside the conversation: nobody waits for it, and nothing breaks without it.
import type { Contact } from '@parley/helpdesk';
import type { OutboxRow, ProfileOutcome, VisitorProfile, Write } from '@parley/ports';
import { z } from 'zod';
import { commitAgain } from '../commit-again';
import { faceOf } from '../inbound/connection-face';
import { connectionById } from '../inbound/known-connection';
import type { World } from '../world';
import { settleEffect } from './settle-effect';

const dataSchema = z.object({ contactId: z.string(), connectionId: z.string(), visitorKey: z.string() });
const mostTries = 5;

export const readProfileKind = 'read-profile';

export async function readProfile(world: World, row: OutboxRow): Promise<void> {
  const { contactId, connectionId, visitorKey } = dataSchema.parse(row.effect.data);
  const outcome = await ask(world, row, { connectionId, visitorKey });
  if (outcome.kind === 'retry' && row.attempts + 1 < mostTries) {
    const dueAt = world.clock.now() + outcome.afterMs * 2 ** row.attempts;
    await world.store.commit([settleEffect(row, { state: 'queued', reason: outcome.reason, dueAt })]);
    return;
  }
  await commitAgain(world, async () => {
    const contact = await world.store.get('contacts', row.workspaceId, contactId);
    const writes = contact && outcome.kind === 'profile' ? named(contact, outcome) : [];
    return { writes: [...writes, settleEffect(row, { state: 'done' })], result: undefined };
  });
  await tell(world, row, contactId);
}

async function ask(
  world: World,
  { workspaceId }: OutboxRow,
  { connectionId, visitorKey }: { readonly connectionId: string; readonly visitorKey: string },
): Promise<ProfileOutcome> {
  const connection = await connectionById(world, workspaceId, connectionId);
  const read = connection && world.channelRuntimes[connection.kind]?.readProfile;
  return read ? read(visitorKey, faceOf(world, connection), world.channelTools) : { kind: 'none' };
}

/** A name that is there already, from whomever, is better than the provider's. */
function named(contact: Contact, { firstName, lastName }: VisitorProfile): Write[] {
  const { properties } = contact;
  if (properties['first_name'] || properties['last_name'] || properties['name']) return [];
  const told: Contact['properties'] = {
    ...(firstName && { first_name: firstName }),
    ...(lastName && { last_name: lastName }),
  };
  if (Object.keys(told).length === 0) return [];
  const row = { ...contact, revision: contact.revision + 1, properties: { ...properties, ...told } };
  return [{ kind: 'put', table: 'contacts', row }];
}

async function tell(world: World, { workspaceId, conversationId }: OutboxRow, contactId: string): Promise<void> {
  world.bus.publish({ topic: 'contact', workspaceId, id: contactId });
  const conversation = conversationId && (await world.store.get('conversations', workspaceId, conversationId));
  if (!conversation) return;
  const { id, lastSeq } = conversation;
  world.bus.publish({ topic: 'conversation', workspaceId, conversationId: id, lastSeq });
}
