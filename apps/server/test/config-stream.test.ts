// Open widgets hear of changed settings at once, over one stream, and a cut one tells what was missed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection, Member } from '@parley/helpdesk';
import { startTestServer, type TestServer } from './support/start-test-server';
import { Visitor } from './support/visitor';

let server: TestServer;
let connection: Connection;
let key: string;

beforeAll(async () => {
  server = await startTestServer();
  const [workspace] = await server.world.store.listWorkspaces();
  if (!workspace) throw new Error('No demo workspace');
  const chat = (await server.world.store.list('connections', workspace.id)).find(({ kind }) => kind === 'chat');
  if (!chat) throw new Error('No chat');
  connection = chat;
  key = chat.publicKey;
});

afterAll(() => server.stop());

async function change(next: (row: Connection) => Partial<Connection>): Promise<void> {
  const { store, bus } = server.world;
  const row = await store.get('connections', connection.workspaceId, connection.id);
  if (!row) throw new Error('No chat');
  await store.commit([
    { kind: 'put', table: 'connections', row: { ...row, ...next(row), revision: row.revision + 1 } },
  ]);
  bus.publish({ topic: 'connection', workspaceId: row.workspaceId, id: row.id });
}

const greet = (welcome: string) => change(({ settings }) => ({ settings: { ...settings, welcome } }));

async function come(member: Member, available: boolean): Promise<void> {
  const row = { ...member, available, revision: member.revision + 1 };
  await server.world.store.commit([{ kind: 'put', table: 'members', row }]);
  server.world.bus.publish({ topic: 'member', workspaceId: row.workspaceId, id: row.id });
}

/** Versions as they come. */
class Listener {
  private readonly cut = new AbortController();
  private text = '';
  private taken = 0;
  private constructor(private readonly reader: ReadableStreamDefaultReader<Uint8Array>) {}

  static async open(address: string, headers: Record<string, string> = {}): Promise<Listener> {
    const response = await fetch(address, { headers });
    const type = response.headers.get('content-type') ?? '';
    if (!response.body || !type.includes('text/event-stream')) throw new Error('No stream');
    return new Listener(response.body.getReader());
  }

  async next(): Promise<string> {
    for (;;) {
      const found = [...this.text.matchAll(/event: (?:config|message)\ndata: \{"version":"([^"]+)"\}\n\n/g)].map(
        ([, version]) => version,
      );
      const version = found[this.taken];
      if (version !== undefined) {
        this.taken += 1;
        return version;
      }
      const { value, done } = await this.reader.read();
      if (done) throw new Error('The stream ended');
      this.text += new TextDecoder().decode(value);
    }
  }

  close(): Promise<void> {
    this.cut.abort();
    return this.reader.cancel();
  }
}

const changes = () => `${server.origin}/v1/chat/${key}/changes`;
const config = async () => {
  const answer: { version: string; welcome: string; state: string } = await (
    await fetch(`${server.origin}/v1/chat/${key}/config?url=https://shop.example/`)
  ).json();
  return answer;
};

describe('R84 settings that change', () => {
  it('reach a page without a conversation by push: look, welcome, status, people', async () => {
    const listener = await Listener.open(changes());
    expect(await listener.next()).toBe((await config()).version);
    await greet('Hello from the first change');
    const first = await listener.next();
    expect(await config()).toMatchObject({ version: first, welcome: 'Hello from the first change' });
    await change(() => ({ enabled: false }));
    const off = await listener.next();
    expect(await config()).toMatchObject({ version: off, state: 'hidden' });
    await change(() => ({ enabled: true }));
    expect(await listener.next()).toBe(first);
    const [member] = await server.world.store.list('members', connection.workspaceId);
    if (member) {
      await come(member, !member.available);
      expect(await listener.next()).not.toBe(first);
    }
    await listener.close();
  });

  it('reach a page with a conversation over its own stream', async () => {
    const visitor = await Visitor.open(server.origin, key);
    const listener = await Listener.open(`${visitor.base}/stream?after=0`, visitor.headers);
    const before = await listener.next();
    await greet('Hello from the second change');
    const after = await listener.next();
    expect(after).not.toBe(before);
    expect((await config()).version).toBe(after);
    await listener.close();
  });

  it('that nobody can see send nothing, and a stream that comes back is told the present version', async () => {
    const listener = await Listener.open(changes());
    const before = await listener.next();
    await change(() => ({ lastInboundAt: 1 }));
    await listener.close();
    expect((await config()).version).toBe(before);
    await greet('Hello from the third change');
    const again = await Listener.open(changes());
    expect(await again.next()).toBe((await config()).version);
    expect((await config()).version).not.toBe(before);
    await again.close();
  });

  it('have no stream for a key that leads nowhere', async () => {
    expect((await fetch(`${server.origin}/v1/chat/nothing-here/changes`)).status).toBe(404);
  });

  it('are bounded: an address that holds a hundred streams is told to ask instead', async () => {
    const held: Listener[] = [];
    for (let at = 0; at < 100; at++) held.push(await Listener.open(changes()));
    expect((await fetch(changes())).status).toBe(429);
    await Promise.all(held.map((one) => one.close()));
    for (let tries = 0; tries < 50; tries++) {
      const answer = await fetch(changes());
      await answer.body?.cancel();
      if (answer.status === 200) return;
    }
    throw new Error('The streams were never let go of');
  });
});
