// A workspace with Facebook pages over the memory store, and Meta's posts to it, signed.
import { createHmac } from 'node:crypto';
import type { Connection } from '@parley/helpdesk';
import type { FlowDraft } from '@parley/flow';
import { emptyFlow } from '@parley/flow';
import type { JsonObject } from '@parley/primitives';
import { stepModels, type StepKind } from '@parley/steps/models';
import { processLedger, receiveWebhook, type WebhookAnswer } from '@parley/use-cases';
import { createTestWorld, type TestWorld } from './test-world';

export const at = 1_800_000_000_000;
export const appSecret = 'one-app-secret';

export type Page = { readonly key: string; readonly pageId: string; readonly settings?: JsonObject };

/** Says `text` when a chat opens or the first message comes; then the team has it. */
export function saying(name: string, text: string, trigger: StepKind = 'message-received'): FlowDraft {
  const step = (id: string, kind: StepKind, options: JsonObject) => ({
    id,
    kind,
    options: { ...stepModels[kind].defaults(), ...options },
  });
  return {
    ...emptyFlow(name, 'en'),
    steps: [step('begin', trigger, {}), step('say', 'send-message', { bubbles: [{ id: 'b1', kind: 'text', text }] })],
    edges: [{ id: 'e1', from: { step: 'begin', exit: 'next' }, to: 'say' }],
  };
}

export async function messengerWorld(pages: readonly Page[], flows: readonly FlowDraft[]): Promise<TestWorld> {
  return createTestWorld({
    format: 'parley.workspace',
    formatVersion: 1,
    name: 'Pages',
    inboxes: [{ name: 'Inbox' }],
    flows: flows.map((document) => ({ document })),
    channels: pages.map(({ key, pageId, settings }) => ({
      key,
      inbox: 'Inbox',
      kind: 'messenger',
      name: `Page ${pageId}`,
      flow: flows[0]?.name ?? null,
      settings: { pageId, pageName: `Page ${pageId}`, ...settings },
      secrets: { pageToken: `token-${pageId}`, appSecret, verifyToken: 'demo-verify' },
    })),
  });
}

export const item = <Rest extends object>(pageId: string, person: string, rest: Rest) => ({
  sender: { id: person },
  recipient: { id: pageId },
  timestamp: at,
  ...rest,
});
export const words = (pageId: string, person: string, mid: string, text: string) =>
  item(pageId, person, { message: { mid, text } });

export type Entry = { readonly id: string; readonly messaging: readonly object[] };

export async function post(
  world: TestWorld,
  publicKey: string,
  entries: readonly Entry[],
  secret = appSecret,
): Promise<WebhookAnswer> {
  const body = JSON.stringify({ object: 'page', entry: entries.map((entry) => ({ time: at, ...entry })) });
  const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
  const headers = { 'x-hub-signature-256': signature };
  const request = { method: 'POST', url: '/', headers, body: new TextEncoder().encode(body) };
  const answer = await receiveWebhook(world, { kind: 'messenger', publicKey, request });
  if (!answer.ok) throw new Error(answer.error.message);
  await processLedger(world);
  return answer.value;
}

export async function connectionOf(world: TestWorld, publicKey: string): Promise<Connection> {
  const found = await world.store.findConnectionByPublicKey(publicKey);
  if (!found) throw new Error(`No connection ${publicKey}`);
  return found;
}

export async function change(world: TestWorld, publicKey: string, changes: Partial<Connection>): Promise<void> {
  const row = await connectionOf(world, publicKey);
  const stored = await world.store.commit([
    { kind: 'put', table: 'connections', row: { ...row, ...changes, revision: row.revision + 1 } },
  ]);
  if (!stored.ok) throw new Error(stored.error.what);
  world.bus.publish({ topic: 'connection', workspaceId: row.workspaceId, id: row.id });
}

export async function conversationWith(world: TestWorld, publicKey: string, person: string) {
  const { workspaceId, id } = await connectionOf(world, publicKey);
  return world.store.findOpenConversation(workspaceId, id, person);
}

export async function thread(world: TestWorld, publicKey: string, person: string) {
  const conversation = await conversationWith(world, publicKey, person);
  if (!conversation) return [];
  const { workspaceId, id: conversationId } = conversation;
  return world.store.listMessages({ workspaceId, conversationId, after: 0, limit: 100, notes: true });
}

export async function flowNamed(world: TestWorld, name: string) {
  const { workspaceId } = (await world.store.listWorkspaces())[0] ?? {};
  const flow = workspaceId && (await world.store.list('flows', workspaceId)).find((one) => one.name === name);
  if (!flow) throw new Error(`No flow ${name}`);
  return flow.id;
}

/** The texts that were sent, in order. */
export function sent(world: TestWorld): unknown[] {
  return world.calls.flatMap(({ body }) => {
    const message: unknown = Object(body === undefined ? {} : JSON.parse(body)).message;
    return message === undefined ? [] : [Object(message).text ?? Object(message).attachment];
  });
}
