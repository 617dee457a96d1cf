// A workspace with a chat, a Messenger page and a form, each able to make tickets of what comes in.
import { createHmac } from 'node:crypto';
import type { Connection, Ticketing } from '@parley/helpdesk';
import { noTicketing } from '@parley/helpdesk';
import { newForm } from '@parley/forms';
import { performEffects, processLedger, receiveWebhook, submitForm } from '@parley/use-cases';
import { type Actor, updateConnection } from '@parley/use-cases/studio';
import { createTestWorld, openChat, say, type TestWorld } from './test-world';

export const ann = {
  email: 'ann@demo.example',
  name: 'Ann',
  role: 'admin',
  password: 'correct horse battery',
  available: true,
};
export const bo = { ...ann, email: 'bo@demo.example', name: 'Bo', role: 'agent' };
export const form = newForm('Contact');
const pageId = '4711';
const appSecret = 'app-secret-of-the-demo-page';

export type Source = 'chat' | 'messenger' | 'form';
export const sources: readonly Source[] = ['chat', 'messenger', 'form'];

const file = {
  format: 'parley.workspace',
  formatVersion: 1,
  name: 'Demo',
  members: [ann, bo],
  inboxes: [{ name: 'Support' }],
  pipelines: [
    { name: 'Service', stages: [{ name: 'New' }, { name: 'Waiting' }, { name: 'Done', closed: true }] },
    { name: 'Sales', stages: [{ name: 'Lead' }, { name: 'Won', closed: true }] },
  ],
  forms: [{ definition: form }],
  channels: [
    { key: 'chat-of-tickets', inbox: 'Support', kind: 'chat', name: 'chat' },
    { inbox: 'Support', kind: 'form', name: 'form', form: 'Contact' },
    {
      key: 'messenger-of-tickets',
      inbox: 'Support',
      kind: 'messenger',
      name: 'messenger',
      settings: { pageId, pageName: 'Demo' },
      secrets: { pageToken: 'page-token', appSecret, verifyToken: 'verify-token' },
    },
  ],
};

export async function ticketWorld() {
  const world = await createTestWorld(file);
  const [workspace] = await world.store.listWorkspaces();
  if (!workspace) throw new Error('No workspace');
  const workspaceId = workspace.id;
  const members = await world.store.list('members', workspaceId);
  const actorOf = (email: string): Actor => {
    const member = members.find((one) => one.email === email);
    if (!member) throw new Error(`Nobody has ${email}`);
    return { workspaceId, member };
  };
  const connectionOf = async (kind: Source): Promise<Connection> => {
    const found = (await world.store.list('connections', workspaceId)).find((one) => one.kind === kind);
    if (!found) throw new Error(`No ${kind}`);
    return found;
  };
  return {
    world,
    workspaceId,
    admin: actorOf(ann.email),
    agent: actorOf(bo.email),
    connectionOf,
    pipelines: async () => (await world.store.list('pipelines', workspaceId)).sort((a, b) => (a.id < b.id ? -1 : 1)),
    tickets: async () => (await world.store.list('tickets', workspaceId)).sort((a, b) => a.number - b.number),
    async set(kind: Source, ticketing: Partial<Ticketing>, routing?: Partial<Connection['routing']>) {
      const connection = await connectionOf(kind);
      const changed = await updateConnection(world, actorOf(ann.email), {
        connectionId: connection.id,
        ticketing: { ...noTicketing, enabled: true, ...ticketing },
        ...(routing && { routing: { ...connection.routing, ...routing } }),
      });
      if (!changed.ok) throw new Error(changed.error.message);
    },
  };
}

/** Somebody new writes for the first time, and further messages in the same conversation where it has any. */
export async function begin(world: TestWorld, kind: Source, ...texts: readonly string[]): Promise<void> {
  if (kind === 'chat') {
    const chat = await openChat(world, 'chat-of-tickets');
    for (const text of texts) await say(world, chat, text);
  } else if (kind === 'messenger') {
    const person = world.ids.next('contact');
    for (const text of texts) await post(world, person, text);
  } else {
    for (const text of texts.slice(0, 1)) await submit(world, text);
  }
  await performEffects(world);
}

export async function submit(
  world: TestWorld,
  message: string,
  email = 'tove@demo.example',
  key: string | null = null,
) {
  const [workspace] = await world.store.listWorkspaces();
  if (!workspace) throw new Error('No workspace');
  const [stored] = await world.store.list('forms', workspace.id);
  const answers = form.fields.flatMap((field): [string, string][] => {
    if (field.kind === 'hidden') return [];
    return [
      [field.key, field.kind === 'email' ? email : field.ticketProperty === 'name' ? `About ${message}` : message],
    ];
  });
  const values = Object.fromEntries(answers);
  const sent = await submitForm(world, {
    formId: stored?.id ?? '',
    values,
    page: null,
    idempotencyKey: key,
    source: 'json',
  });
  if (!sent.ok) throw new Error(JSON.stringify(sent.error));
}

export async function post(world: TestWorld, person: string, text: string): Promise<void> {
  const mid = world.ids.next('message');
  const at = world.clock.now();
  const messaging = [{ sender: { id: person }, recipient: { id: pageId }, timestamp: at, message: { mid, text } }];
  const body = JSON.stringify({ object: 'page', entry: [{ id: pageId, time: at, messaging }] });
  const signature = `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`;
  const headers = { 'x-hub-signature-256': signature };
  const request = { method: 'POST', url: '/', headers, body: new TextEncoder().encode(body) };
  const taken = await receiveWebhook(world, { kind: 'messenger', publicKey: 'messenger-of-tickets', request });
  if (!taken.ok) throw new Error(taken.error.message);
  await processLedger(world);
}
