// A workspace with one channel and its assignment rule, and how visitors get through on each kind of channel.
import { newForm } from '@parley/forms';
import type { ChannelKind } from '@parley/messages';
import { idFrom } from '@parley/primitives';
import { processLedger, startChat, submitForm } from '@parley/use-cases';
import { SignJWT } from 'jose';
import { expect } from 'vitest';
import { createTestWorld, say, type TestWorld } from './test-world';

export const form = newForm('Contact');
export const person = (name: string, fields: object = {}) => ({
  email: `${name.toLowerCase()}@demo.example`,
  name,
  role: 'admin',
  password: 'correct horse battery',
  available: true,
  ...fields,
});
export const people = ['Ada', 'Bo', 'Cy'].map((name) => person(name));
export const everyone = { members: people.map(({ email }) => email) };
const chatKey = 'chat-of-assignment';
const identitySecret = 'a secret of the site, long enough to sign with';

/** What a site says of somebody who is logged in there. */
function signed(world: TestWorld, who: string): Promise<string> {
  const now = Math.floor(world.clock.now() / 1_000);
  return new SignJWT({ sub: who, name: 'Tove' })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt(now)
    .setExpirationTime(now + 3_600)
    .sign(new TextEncoder().encode(identitySecret));
}

/** How a visitor gets through on a channel. `who` names them where the channel tells us. */
export type Way = {
  readonly kind: ChannelKind;
  readonly channel: object;
  readonly isChat: boolean;
  readonly arrive: (world: TestWorld, text: string, who: string) => Promise<void>;
};

export const chat: Way = {
  kind: 'chat',
  channel: { key: chatKey, kind: 'chat', name: 'Chat', flow: null, secrets: { identitySecret } },
  isChat: true,
  arrive: async (world, text, who) => {
    const opening = { kind: 'chat', publicKey: chatKey, page: null, locale: 'en', variables: {} };
    const identity = who.startsWith('known') ? { identity: await signed(world, who) } : {};
    const opened = await startChat(world, { ...opening, ...identity });
    if (!opened.ok) throw new Error(opened.error.message);
    await say(world, opened.value, text);
  },
};

export const messenger: Way = {
  kind: 'messenger',
  channel: {
    kind: 'messenger',
    name: 'Page',
    flow: null,
    settings: { pageId: '101' },
    secrets: { pageToken: 'page-token', appSecret: 'app-secret', verifyToken: 'verify-token' },
  },
  isChat: true,
  arrive: async (world, text, who) => {
    const { id: connectionId, workspaceId } = await connectionOf(world, 'messenger');
    const key = world.ids.next('message');
    const at = world.clock.now();
    const item = { kind: 'message', key, at, visitorKey: who, externalId: key, reply: { kind: 'text', text } };
    const body = JSON.stringify({ ...item, parts: [{ kind: 'text', text }] });
    const row = { workspaceId, id: world.ids.next('ledger'), connectionId, key, receivedAt: at, body };
    await world.store.addLedger([{ ...row, state: 'received', reason: null, attempts: 0 }]);
    await processLedger(world);
  },
};

export const formWay: Way = {
  kind: 'form',
  channel: { kind: 'form', name: 'Form', form: 'Contact', flow: null },
  isChat: false,
  arrive: async (world, text, who) => {
    const { workspaceId } = await connectionOf(world, 'form');
    const [stored] = await world.store.list('forms', workspaceId);
    const values = form.fields.map(({ key, kind }) => [key, kind === 'email' ? `${who}@visitor.example` : text]);
    const post = { formId: stored?.id ?? '', values: Object.fromEntries(values), page: null, idempotencyKey: null };
    expect(await submitForm(world, { ...post, source: 'json' })).toMatchObject({ ok: true });
  },
};

type Setup = { members?: object[]; routing?: object; availability?: object; entitlements?: object };

export async function start(way: Way, { members = people, entitlements, ...rest }: Setup = {}): Promise<TestWorld> {
  const teams = [
    { name: 'Sales', members: ['ada@demo.example', 'bo@demo.example'] },
    { name: 'Support', members: ['bo@demo.example', 'cy@demo.example'] },
  ].map((team) => ({ ...team, members: team.members.filter((email) => JSON.stringify(members).includes(email)) }));
  return createTestWorld({
    format: 'parley.workspace',
    formatVersion: 1,
    name: 'Demo',
    members,
    teams,
    inboxes: [{ name: 'Support' }],
    forms: [{ definition: form }],
    channels: [{ inbox: 'Support', ...way.channel, ...rest }],
    ...(entitlements && { entitlements }),
  });
}

async function connectionOf(world: TestWorld, kind: string) {
  const [workspace] = await world.store.listWorkspaces();
  const all = await world.store.list('connections', idFrom('workspace', workspace?.id ?? ''));
  const found = all.find((one) => one.kind === kind);
  if (!found) throw new Error(`No ${kind}`);
  return found;
}

export async function actorOf(world: TestWorld, name: string) {
  const [workspace] = await world.store.listWorkspaces();
  const workspaceId = idFrom('workspace', workspace?.id ?? '');
  const member = (await world.store.list('members', workspaceId)).find((one) => one.name === name);
  if (!member) throw new Error(`No ${name}`);
  return { workspaceId, member };
}

/** Oldest first, with the names of those who have them. */
export async function conversationsOf(world: TestWorld) {
  const { workspaceId } = await actorOf(world, 'Ada');
  const members = await world.store.list('members', workspaceId);
  const open = await world.store.listConversations({ workspaceId, status: 'open', limit: 100 });
  return open
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((row) => {
      const { owner } = row;
      const name = owner.kind === 'member' ? (members.find(({ id }) => id === owner.memberId)?.name ?? '?') : null;
      return { ...row, name };
    });
}

export const namesOf = async (world: TestWorld) => (await conversationsOf(world)).map(({ name }) => name);
export const whyOf = async (world: TestWorld) => (await conversationsOf(world)).map(({ assignedWhy }) => assignedWhy);

/** Makes whoever wrote before somebody's contact. */
export async function giveOwner(world: TestWorld, conversationId: string, name: string): Promise<void> {
  const { workspaceId, member } = await actorOf(world, name);
  const conversation = await world.store.get('conversations', workspaceId, conversationId);
  const contact = await world.store.get('contacts', workspaceId, conversation?.contactId ?? '');
  if (!contact) throw new Error('No contact');
  const row = { ...contact, ownerId: member.id, revision: contact.revision + 1 };
  await world.store.commit([{ kind: 'put', table: 'contacts', row }]);
}

export async function close(world: TestWorld, conversationId: string): Promise<void> {
  const { workspaceId } = await actorOf(world, 'Ada');
  const stored = await world.store.get('conversations', workspaceId, conversationId);
  if (!stored) throw new Error('No conversation');
  const row = { ...stored, status: 'closed' as const, revision: stored.revision + 1 };
  await world.store.commit([{ kind: 'put', table: 'conversations', row }]);
  world.bus.publish({ topic: 'conversation', workspaceId, conversationId, lastSeq: row.lastSeq });
}

/** A known visitor whose contact is the named member's, and who writes again. */
export async function writesToOwner(world: TestWorld, way: Way, owner: string): Promise<void> {
  await way.arrive(world, 'first time', 'known1');
  const [first] = await conversationsOf(world);
  if (!first) throw new Error('No conversation');
  await giveOwner(world, first.id, owner);
  await close(world, first.id);
  world.mailer.sent.length = 0;
  world.clock.advance(1_000);
  await way.arrive(world, 'second time', 'known1');
}
