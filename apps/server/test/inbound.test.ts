// What providers post: once each however often it comes, in order, answered, delivered honestly, and laid aside when broken.
import { createHmac } from 'node:crypto';
import type { WorkspaceId } from '@parley/primitives';
import { performEffects, processLedger, receiveWebhook, recoverEffects, replayLedger } from '@parley/use-cases';
import { describe, expect, it } from 'vitest';
import { appSecret, killWorkspace, messengerKey, pageId } from './support/kill-workspace';
import { createTestWorld, type TestWorld, textsOf } from './support/test-world';

const at = 1_800_000_000_000;

function signed(events: readonly object[], secret = appSecret) {
  const body = JSON.stringify({ object: 'page', entry: [{ id: pageId, time: at, messaging: events }] });
  const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
  return {
    method: 'POST',
    url: '/',
    headers: { 'x-hub-signature-256': signature },
    body: new TextEncoder().encode(body),
  };
}

const from = (person: string, rest: object) => ({
  sender: { id: person },
  recipient: { id: pageId },
  timestamp: at,
  ...rest,
});
const text = (person: string, mid: string, words: string) => from(person, { message: { mid, text: words } });

async function posted(world: TestWorld, ...events: object[]) {
  const answer = await receiveWebhook(world, { kind: 'messenger', publicKey: messengerKey, request: signed(events) });
  if (!answer.ok) throw new Error(answer.error.message);
  await processLedger(world);
  return answer.value;
}

async function workspaceOf(world: TestWorld): Promise<WorkspaceId> {
  const [workspace] = await world.store.listWorkspaces();
  if (!workspace) throw new Error('No workspace');
  return workspace.id;
}

async function threadOf(world: TestWorld, person: string) {
  const workspaceId = await workspaceOf(world);
  const [connection] = (await world.store.list('connections', workspaceId)).filter(
    ({ publicKey }) => publicKey === messengerKey,
  );
  const conversation = await world.store.findOpenConversation(workspaceId, connection?.id ?? '', person);
  if (!conversation) return [];
  return world.store.listMessages({ workspaceId, conversationId: conversation.id, after: 0, limit: 100, notes: true });
}

describe('a webhook', () => {
  it('R98 becomes a conversation with a contact, answered by the flow and delivered in order', async () => {
    const world = await createTestWorld(killWorkspace);
    expect(await posted(world, text('7', 'm1', 'Hello'))).toEqual({ status: 200, body: 'EVENT_RECEIVED' });
    await performEffects(world);
    const messages = await threadOf(world, '7');
    expect(textsOf(messages)).toEqual(['Hello.', 'Say a word.']);
    expect(messages.map(({ delivery }) => delivery?.status)).toEqual([undefined, 'accepted', 'accepted']);
    expect(world.calls.map(({ body }) => JSON.parse(body ?? '{}').message.text)).toEqual(['Hello.', 'Say a word.']);
    const contacts = await world.store.listContacts({ workspaceId: await workspaceOf(world), limit: 10 });
    expect(contacts).toHaveLength(1);
  });

  it('R11 is kept but answered by nobody while the channel is switched off', async () => {
    const world = await createTestWorld(killWorkspace);
    const workspaceId = await workspaceOf(world);
    const all = await world.store.list('connections', workspaceId);
    const connection = all.find(({ publicKey }) => publicKey === messengerKey);
    if (!connection) throw new Error('No connection');
    const row = { ...connection, revision: connection.revision + 1, enabled: false };
    await world.store.commit([{ kind: 'put', table: 'connections', row }]);
    expect(await posted(world, text('7', 'm1', 'Hello'))).toMatchObject({ status: 200 });
    expect(await threadOf(world, '7')).toEqual([]);
    const [kept] = await world.store.findLedger('dead', 10);
    expect(kept).toMatchObject({ reason: 'The channel was switched off.' });
    await replayLedger(world, workspaceId, kept?.id ?? world.ids.next('ledger'));
    await processLedger(world);
    expect(await threadOf(world, '7')).not.toEqual([]);
  });

  it('R98 is stored once however often it comes, in one batch or in several', async () => {
    const world = await createTestWorld(killWorkspace);
    const batch = [text('7', 'm1', 'Hello'), text('8', 'm2', 'Hi'), text('7', 'm1', 'Hello'), text('7', 'm3', 'word')];
    await posted(world, ...batch);
    await posted(world, ...batch);
    expect(
      (await threadOf(world, '7')).filter(({ direction }) => direction === 'in').map(({ externalId }) => externalId),
    ).toEqual(['m1', 'm3']);
    expect((await threadOf(world, '8')).filter(({ direction }) => direction === 'in')).toHaveLength(1);
    expect(await world.store.findLedger('received', 10)).toEqual([]);
  });

  it('is refused with nothing stored when it is not signed right', async () => {
    const world = await createTestWorld(killWorkspace);
    const answer = await receiveWebhook(world, {
      kind: 'messenger',
      publicKey: messengerKey,
      request: signed([text('7', 'm1', 'Hi')], 'wrong'),
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'signed-out' } });
    expect(await world.store.findLedger('received', 10)).toEqual([]);
    const elsewhere = await receiveWebhook(world, { kind: 'whatsapp', publicKey: messengerKey, request: signed([]) });
    expect(elsewhere).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('moves deliveries forward only', async () => {
    const world = await createTestWorld(killWorkspace);
    await posted(world, text('7', 'm1', 'Hello'));
    await performEffects(world);
    await posted(world, from('7', { read: { watermark: at + 5 } }));
    await posted(world, from('7', { delivery: { watermark: at + 5 } }));
    expect((await threadOf(world, '7')).map(({ delivery }) => delivery?.status)).toEqual([undefined, 'read', 'read']);
  });

  it('takes what somebody wrote elsewhere into the thread and silences the flow', async () => {
    const world = await createTestWorld(killWorkspace);
    await posted(world, text('7', 'm1', 'Hello'));
    const echo = {
      sender: { id: pageId },
      recipient: { id: '7' },
      timestamp: at,
      message: { mid: 'm_else', is_echo: true, app_id: 1, text: 'From the page inbox' },
    };
    await posted(world, echo);
    await posted(world, text('7', 'm2', 'word'));
    expect(textsOf(await threadOf(world, '7'))).toEqual(['Hello.', 'Say a word.', 'From the page inbox']);
  });

  it('is laid aside with its reason after five tries, and can be replayed', async () => {
    const world = await createTestWorld(killWorkspace);
    await receiveWebhook(world, {
      kind: 'messenger',
      publicKey: messengerKey,
      request: signed([text('7', 'm1', 'Hello')]),
    });
    const broken = {
      ...world,
      store: { ...world.store, findMessageByExternalId: async () => Promise.reject(new Error('The shelf fell down')) },
    };
    for (let attempt = 0; attempt < 6; attempt++) await processLedger(broken);
    const [dead] = await world.store.findLedger('dead', 10);
    expect(dead).toMatchObject({ reason: 'The shelf fell down', attempts: 5 });
    if (!dead) throw new Error('Nothing was laid aside');
    expect(await replayLedger(world, dead.workspaceId, dead.id)).toBe(true);
    await processLedger(world);
    expect(textsOf(await threadOf(world, '7'))).toEqual(['Hello.', 'Say a word.']);
  });
});

describe('a delivery', () => {
  it('is tried again when it never left, and is unknown when nobody answered', async () => {
    const world = await createTestWorld(killWorkspace);
    world.outcomes.push({ kind: 'not-sent', reason: 'refused' });
    await posted(world, text('7', 'm1', 'Hello'));
    await performEffects(world);
    expect((await threadOf(world, '7')).map(({ delivery }) => delivery?.status)).toEqual([
      undefined,
      'queued',
      'queued',
    ]);
    world.clock.advance(120_000);
    world.outcomes.push({ kind: 'no-answer', reason: 'timed out' });
    await performEffects(world);
    expect((await threadOf(world, '7')).map(({ delivery }) => delivery?.status)).toEqual([
      undefined,
      'unknown',
      'accepted',
    ]);
  });

  it('R100 of a flow is refused outside the window and says why', async () => {
    const world = await createTestWorld(killWorkspace);
    await posted(world, text('7', 'm1', 'Hello'));
    world.clock.advance(25 * 3_600_000);
    await performEffects(world);
    const [, first] = await threadOf(world, '7');
    expect(first?.delivery).toMatchObject({ status: 'failed', reason: expect.stringContaining('24') });
    expect(world.calls).toEqual([]);
  });

  it('that a crash interrupted is shown as unknown and never sent again', async () => {
    const world = await createTestWorld(killWorkspace);
    await posted(world, text('7', 'm1', 'Hello'));
    await world.store.claimEffects(world.clock.now(), 10);
    await recoverEffects(world);
    await performEffects(world);
    expect((await threadOf(world, '7')).map(({ delivery }) => delivery?.status)).toEqual([
      undefined,
      'unknown',
      'accepted',
    ]);
    expect(world.calls).toHaveLength(1);
  });
});
