// Asks the provider who somebody is, beside the conversation: nobody waits for it, and nothing breaks without it.
import type { Contact } from '@parley/helpdesk';
import type { OutboxRow, ProfileOutcome, VisitorProfile, Write } from '@parley/ports';
import { z } from 'zod';
import { commitAgain } from '../commit-again';
import { fileAddress, isPicture } from '../files/file-part';
import { storeFile } from '../files/store-file';
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
  const profile = outcome.kind === 'profile' ? outcome : null;
  const picture =
    profile && (await copyPicture(world, row, { contactId, connectionId, pictureUrl: profile.pictureUrl }));
  await commitAgain(world, async () => {
    const contact = await world.store.get('contacts', row.workspaceId, contactId);
    const writes = contact && profile ? told(contact, profile, picture) : [];
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

type Picture = { readonly write: Write; readonly url: string };

/** The provider's address expires, so the picture is copied; without one the initials do. */
async function copyPicture(
  world: World,
  { workspaceId }: OutboxRow,
  asked: { readonly contactId: string; readonly connectionId: string; readonly pictureUrl: string | null },
): Promise<Picture | null> {
  const connection = await connectionById(world, workspaceId, asked.connectionId);
  const url = asked.pictureUrl;
  const keeps = connection && world.channelRuntimes[connection.kind]?.keepsMediaAt;
  if (url === null || !keeps?.(url, world.channelTools.config)) return null;
  const got = await world.download(url);
  if (got.kind !== 'bytes') return null;
  const place = { workspaceId, attachedTo: asked.contactId };
  const stored = await storeFile(world, { bytes: got.bytes, name: 'picture' }, place);
  if (!stored.ok || !isPicture(stored.value.file.mime)) return null;
  return { write: stored.value.write, url: fileAddress(stored.value.file) };
}

/** What is there already, from whomever, is better than the provider's. */
function told(contact: Contact, { firstName, lastName }: VisitorProfile, picture: Picture | null): Write[] {
  const { properties } = contact;
  const isNamed = properties['first_name'] || properties['last_name'] || properties['name'];
  const names: Contact['properties'] = isNamed
    ? {}
    : { ...(firstName && { first_name: firstName }), ...(lastName && { last_name: lastName }) };
  const fresh = picture !== null && contact.pictureUrl === undefined ? picture : null;
  if (Object.keys(names).length === 0 && fresh === null) return [];
  const row: Contact = {
    ...contact,
    revision: contact.revision + 1,
    properties: { ...properties, ...names },
    ...(fresh && { pictureUrl: fresh.url }),
  };
  return [{ kind: 'put', table: 'contacts', row }, ...(fresh ? [fresh.write] : [])];
}

async function tell(world: World, { workspaceId, conversationId }: OutboxRow, contactId: string): Promise<void> {
  world.bus.publish({ topic: 'contact', workspaceId, id: contactId });
  const conversation = conversationId && (await world.store.get('conversations', workspaceId, conversationId));
  if (!conversation) return;
  const { id, lastSeq } = conversation;
  world.bus.publish({ topic: 'conversation', workspaceId, conversationId: id, lastSeq });
}
