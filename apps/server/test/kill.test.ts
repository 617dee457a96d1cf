// Kills the real process at random moments of many conversations: what was accepted is there once, what was owed is done.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Message } from '@parley/helpdesk';
import type { Store } from '@parley/ports';
import { type ConversationId, idFrom, type WorkspaceId } from '@parley/primitives';
import { openSqliteStore } from '@parley/storage/sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { afterWait, killWorkspace } from './support/kill-workspace';
import { type Provider, startProvider } from './support/provider';
import { buildServer, freePort, pause, removeBuild, runParley, ServerProcess } from './support/server-process';
import { chatStubbornly, postStubbornly, type Said } from './support/stubborn';

const kills = Number(process.env['KILLS'] ?? 8);
let dataDir: string;
let provider: Provider;
let server: ServerProcess;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'parley-kill-'));
  buildServer();
  provider = await startProvider();
  const env = { DATA_DIR: dataDir, LOG_LEVEL: 'error', MESSENGER_GRAPH_BASE: provider.origin };
  const file = join(dataDir, 'workspace.json');
  writeFileSync(file, JSON.stringify(killWorkspace));
  const applied = await runParley(['apply', file, '--json'], env);
  if (applied.code !== 0) throw new Error(applied.err);
  server = new ServerProcess(await freePort(), env);
}, 60_000);

afterAll(async () => {
  await server.stop('SIGKILL');
  await provider.close();
  removeBuild();
  rmSync(dataDir, { recursive: true, force: true });
});

it('survives SIGKILL at random moments with every accepted message once and every effect once or unknown', async () => {
  let running = true;
  await server.start();
  const chats = Array.from({ length: 6 }, () => chatStubbornly(server.origin, () => running));
  const posts = [1, 2].map((person) => postStubbornly(server.origin, () => running, person * 100_000));
  for (let kill = 0; kill < kills; kill++) {
    await pause(80 + Math.random() * 700);
    await server.stop('SIGKILL');
    await server.start();
  }
  await pause(300);
  running = false;
  const said = (await Promise.all(chats)).flat();
  const mids = (await Promise.all(posts)).flat();
  await settle();
  expect(await server.stop('SIGTERM')).toBe(0);

  const store = openSqliteStore({ file: join(dataDir, 'parley.sqlite') });
  const [workspace] = await store.listWorkspaces();
  if (!workspace) throw new Error('The workspace is gone');
  expect(said.length).toBeGreaterThan(kills);
  for (const chat of said) await checkChat(store, workspace.id, chat);
  await checkTickets(store, workspace.id, said);
  await checkMessenger(store, workspace.id, mids);
  await store.close();
}, 180_000);

/** Until nothing is owed any more: the worker sleeps, and so may we. */
async function settle(): Promise<void> {
  const store = openSqliteStore({ file: join(dataDir, 'parley.sqlite') });
  for (let quiet = 0, tries = 0; quiet < 3 && tries < 600; tries++) {
    const owed =
      (await store.nextDue()) !== null ||
      (await store.findLedger('received', 1)).length > 0 ||
      (await store.findInterruptedEffects()).length > 0;
    quiet = owed ? 0 : quiet + 1;
    await pause(100);
  }
  expect(await store.nextDue()).toBeNull();
  expect(await store.findLedger('dead', 1)).toEqual([]);
  await store.close();
}

async function messagesOf(store: Store, workspaceId: WorkspaceId, conversationId: ConversationId): Promise<Message[]> {
  const messages = await store.listMessages({ workspaceId, conversationId, after: 0, limit: 1_000, notes: true });
  expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, index) => index + 1));
  return messages;
}

async function checkChat(store: Store, workspaceId: WorkspaceId, { conversationId, clientIds }: Said): Promise<void> {
  const id = idFrom('conversation', conversationId);
  const messages = await messagesOf(store, workspaceId, id);
  for (const clientId of clientIds) expect(messages.filter((message) => message.clientId === clientId)).toHaveLength(1);
  // The timer of the wait fires once, however often the process died before or after.
  expect(
    messages.filter(({ parts }) => parts.some((part) => part.kind === 'text' && part.text === afterWait)),
  ).toHaveLength(1);
  const effects = await store.listEffects(workspaceId, id);
  expect(effects.map(({ effect, state }) => `${effect.kind} ${state}`).sort()).toEqual([
    'open-ticket done',
    'set-contact-property done',
  ]);
}

async function checkTickets(store: Store, workspaceId: WorkspaceId, said: readonly Said[]): Promise<void> {
  const tickets = await store.list('tickets', workspaceId);
  const numbers = tickets.map(({ number }) => number).sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  for (const { conversationId } of said)
    expect(tickets.filter((ticket) => ticket.conversationId === conversationId)).toHaveLength(1);
}

async function checkMessenger(store: Store, workspaceId: WorkspaceId, mids: readonly string[]): Promise<void> {
  const [connection] = (await store.list('connections', workspaceId)).filter(({ accountId }) => accountId !== null);
  expect(mids.length).toBeGreaterThan(0);
  for (const mid of mids) {
    const heard = await store.findMessageByExternalId(workspaceId, connection?.id ?? '', mid);
    if (!heard) throw new Error(`The accepted message ${mid} is gone`);
    const messages = await messagesOf(store, workspaceId, heard.conversationId);
    expect(messages.filter(({ direction }) => direction === 'in')).toHaveLength(1);
    const sent = messages.filter(({ delivery }) => delivery !== null);
    expect(sent).toHaveLength(2);
    for (const { id, delivery } of sent) {
      const arrived = provider.received.filter((one) => one === id).length;
      // Never twice. Whether it arrived is known, or said to be unknown.
      expect({ status: delivery?.status, arrived }).toSatisfy(
        (seen: { status: string; arrived: number }) =>
          (seen.status === 'accepted' && seen.arrived === 1) || (seen.status === 'unknown' && seen.arrived <= 1),
      );
    }
  }
}
