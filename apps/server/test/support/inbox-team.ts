// A team of two at an inbox with a quiet chat, over either store, with a clock of our own.
import type { Store } from '@parley/ports';
import { createMemoryStore } from '@parley/ports/memory';
import { idFrom } from '@parley/primitives';
import { openSqliteStore } from '@parley/storage/sqlite';
import type { StartedChat } from '@parley/use-cases';
import { type Actor, actOnConversations, type ConversationAct, listConversations } from '@parley/use-cases/studio';
import { killWorkspace } from './kill-workspace';
import { createTestWorld, openChat, say, type TestWorld } from './test-world';

const ada = { email: 'ada@demo.example', name: 'Ada', role: 'agent', available: true };
const bo = { email: 'bo@demo.example', name: 'Bo', role: 'agent', available: false };
export const file = { ...killWorkspace, members: [ada, bo] };
export const silentKey = 'silentchatkey';
const silent = {
  ...file,
  channels: [...killWorkspace.channels, { key: silentKey, inbox: 'Inbox', kind: 'chat', name: 'Silent' }],
};

export const stores: [string, () => Store][] = [
  ['memory', createMemoryStore],
  ['SQLite', () => openSqliteStore({ file: ':memory:' })],
];

export type Team = { readonly ada: Actor; readonly bo: Actor };

async function teamOf(world: TestWorld): Promise<Team> {
  const [workspace] = await world.store.listWorkspaces();
  if (!workspace) throw new Error('No workspace');
  const members = await world.store.list('members', workspace.id);
  const actor = (name: string): Actor => {
    const member = members.find((one) => one.name === name);
    if (!member) throw new Error(`No ${name}`);
    return { workspaceId: workspace.id, member };
  };
  return { ada: actor('Ada'), bo: actor('Bo') };
}

export async function rowOf(world: TestWorld, { conversationId }: StartedChat) {
  const row = await world.store.findConversationAnywhere(idFrom('conversation', conversationId));
  if (!row) throw new Error('No conversation');
  return row;
}

export function value<T>(result: { ok: true; value: T } | { ok: false; error: { message: string } }): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

export async function begin(store: Store, key = silentKey, words = 'Hello there') {
  const world = await createTestWorld(silent, store);
  const team = await teamOf(world);
  const chat = await openChat(world, key);
  await say(world, chat, words);
  const which = { conversationId: chat.conversationId };
  const act = async (one: ConversationAct, who: Actor = team.ada) =>
    value(await actOnConversations(world, who, { conversationIds: [chat.conversationId], act: one }));
  const inView = async (view: Parameters<typeof listConversations>[2]['view'], who: Actor = team.ada) =>
    value(await listConversations(world, who, { view })).map(({ id }) => id);
  return { world, team, chat, which, act, inView };
}
