// Meta's request to delete a person's data: signed, durable, answered with a code, and everything of theirs is gone.
import { createHmac } from 'node:crypto';
import { ticketSchema } from '@parley/helpdesk';
import { erasureState, performEffects, processLedger, requestErasure } from '@parley/use-cases';
import { beforeEach, describe, expect, it } from 'vitest';
import { erasureRoutes } from '../src/http/erasure-routes';
import {
  appSecret,
  connectionOf,
  conversationWith,
  messengerWorld,
  post,
  saying,
  thread,
  words,
} from './support/messenger-world';
import type { TestWorld } from './support/test-world';

const key = 'page-one-key';
let world: TestWorld;

const base64url = (text: string) => Buffer.from(text).toString('base64url');
function signedBy(secret: string, payload: object): string {
  const body = base64url(JSON.stringify({ algorithm: 'HMAC-SHA256', issued_at: 1_800_000_000, ...payload }));
  return `${createHmac('sha256', secret).update(body).digest('base64url')}.${body}`;
}

async function asks(signed: string, path = `/webhooks/messenger/${key}/data-deletion`): Promise<Response> {
  const body = new URLSearchParams({ signed_request: signed });
  return erasureRoutes(world).request(path, { method: 'POST', body });
}

async function everything(): Promise<string> {
  const { workspaceId, id } = await connectionOf(world, key);
  const talks = await world.store.listConversations({ workspaceId, limit: 99 });
  const sessions = talks.map(({ sessionId }) => sessionId);
  return JSON.stringify([
    await world.store.listContacts({ workspaceId, limit: 99 }),
    talks,
    sessions,
    await world.store.listConsents(workspaceId, id, '7'),
    await world.store.list('tickets', workspaceId),
    await Promise.all(talks.map((talk) => thread(world, key, talk.visitorKey ?? ''))),
  ]);
}

beforeEach(async () => {
  world = await messengerWorld([{ key, pageId: '101' }], [saying('Primary', 'Hello.')]);
  world.profiles.set('7', { first_name: 'Ada', last_name: 'Secretson' });
  await post(world, key, [{ id: '101', messaging: [words('101', '7', 'm1', 'My secret illness')] }]);
  await post(world, key, [{ id: '101', messaging: [words('101', '8', 'm2', 'Somebody else')] }]);
  await performEffects(world);
  world.calls.length = 0;
});

describe('a request to delete somebody’s data', () => {
  it('deletes the conversation, its session, the contact and the raw items, and nothing of others', async () => {
    const { workspaceId } = await connectionOf(world, key);
    const sessionId = (await conversationWith(world, key, '7'))?.sessionId ?? '';
    expect(await everything()).toMatch(/secret illness.*|Secretson/);
    const answer = await asks(signedBy(appSecret, { user_id: '7' }));
    expect(answer.status).toBe(200);
    const told: { url: string; confirmation_code: string } = await answer.json();
    expect(told.url).toBe(`http://parley.example/data-deletion/${told.confirmation_code}`);
    expect(await erasureState(world, told.confirmation_code)).toBe('waiting');
    await processLedger(world);
    expect(await erasureState(world, told.confirmation_code)).toBe('done');
    expect(await everything()).not.toMatch(/secret/i);
    expect(await everything()).toContain('Somebody else');
    expect(await world.store.get('sessions', workspaceId, sessionId)).toBeNull();
    expect(await world.store.listAudit(workspaceId, 1)).toMatchObject([{ action: 'person.erased' }]);
    const page = await erasureRoutes(world).request(`/data-deletion/${told.confirmation_code}`);
    expect(await page.text()).toContain('Your data has been deleted.');
    const swedish = { headers: { 'accept-language': 'sv-SE,sv;q=0.9' } };
    const sv = await erasureRoutes(world).request(`/data-deletion/${told.confirmation_code}`, swedish);
    expect(await sv.text()).toContain('Dina uppgifter är raderade.');
  });

  it('finds them by the page’s own id where Meta names them by the app’s', async () => {
    const body = JSON.stringify({ data: [{ id: '7', page: { id: '101' } }] });
    world.outcomes.push({ kind: 'answered', status: 200, body, headers: {} });
    expect((await asks(signedBy(appSecret, { user_id: '990001' }))).status).toBe(200);
    await processLedger(world);
    expect(world.calls[0]?.url).toContain('/990001/ids_for_pages');
    expect(await everything()).not.toMatch(/secret/i);
  });

  it('asked twice is one request with one code', async () => {
    const signed = signedBy(appSecret, { user_id: '7' });
    const [one, two] = [await (await asks(signed)).json(), await (await asks(signed)).json()];
    expect(two).toEqual(one);
    expect(await world.store.findLedger('received', 10)).toHaveLength(1);
  });

  it('to the address of the server’s app reaches the pages that share its secret', async () => {
    const path = '/webhooks/messenger/data-deletion';
    expect((await asks(signedBy(appSecret, { user_id: '7' }), path)).status).toBe(200);
    await processLedger(world);
    expect(await everything()).not.toMatch(/secret/i);
  });

  it.each([
    ['by another app', signedBy('another secret', { user_id: '7' })],
    ['by nobody', `.${base64url('{"user_id":"7","algorithm":"HMAC-SHA256"}')}`],
    ['in part', signedBy(appSecret, { user_id: '7' }).slice(0, -3)],
    ['for nobody', signedBy(appSecret, {})],
    ['with another method', signedBy(appSecret, { user_id: '7', algorithm: 'none' })],
    ['as junk', 'a.b.c'],
  ])('signed %s deletes nothing', async (_, signed) => {
    expect((await asks(signed)).status).toBe(403);
    expect(await world.store.findLedger('received', 10)).toEqual([]);
    expect(await everything()).toContain('secret');
  });

  it('keeps a ticket of the team without the person in it, and a contact known elsewhere', async () => {
    const { workspaceId } = await connectionOf(world, key);
    const conversation = await conversationWith(world, key, '7');
    const contact = conversation && (await world.store.get('contacts', workspaceId, conversation.contactId ?? ''));
    if (!conversation || !contact) throw new Error('Nobody wrote');
    const [pipeline] = await world.store.list('pipelines', workspaceId);
    const ticket = ticketSchema.parse({
      workspaceId,
      revision: 1,
      id: world.ids.next('ticket'),
      number: 1,
      pipelineId: pipeline?.id ?? 'pipe',
      stageId: pipeline?.stages[0]?.id ?? 'stage',
      name: 'Secret illness',
      description: 'Secret',
      priority: 'normal',
      ownerId: null,
      contactId: contact.id,
      conversationId: conversation.id,
      properties: {},
      rank: 1,
      originKey: null,
      createdAt: 1,
      stageChangedAt: 1,
    });
    const other = { ...conversation, id: world.ids.next('conversation'), connectionId: world.ids.next('connection') };
    await world.store.commit([
      { kind: 'put', table: 'tickets', row: ticket },
      { kind: 'put', table: 'conversations', row: { ...other, revision: 1, visitorKey: null, preview: 'In the shop' } },
    ]);
    await requestErasure(world, { kind: 'messenger', publicKey: key, signed: signedBy(appSecret, { user_id: '7' }) });
    await processLedger(world);
    expect(await world.store.list('tickets', workspaceId)).toMatchObject([
      { name: '#1', description: '', contactId: null, conversationId: null },
    ]);
    expect(await world.store.get('contacts', workspaceId, contact.id)).not.toBeNull();
    expect(await world.store.findIdentity(workspaceId, 'messenger', '101', '7')).toBeNull();
    expect(await world.store.get('conversations', workspaceId, other.id)).not.toBeNull();
  });
});
