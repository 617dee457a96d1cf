// The tenant wall: every procedure of the API, called with another workspace's ids and by nobody at all.
import { benchChat } from '@parley/steps/example-flows';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiContext, appRouter } from '@parley/api';
import { emptyFlow } from '@parley/flow';
import { newForm } from '@parley/forms';
import { createMemoryStore } from '@parley/ports/memory';
import type { World } from '@parley/use-cases';
import { type Actor, applyWorkspace, findActor, logIn, workspaceFileSchema } from '@parley/use-cases/studio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld } from '../src/node/create-world';
import { readSettings } from '../src/settings';
import { needsNoId } from './support/needs-no-id';
import { failedDeliveries } from './support/failed-deliveries';

const folder = mkdtempSync(join(tmpdir(), 'parley-tenancy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const password = 'correct horse battery';

let world: World;
let mine: Actor;
let theirs: Actor;
let ids: Record<string, string>;

beforeAll(async () => {
  world = createWorld({
    settings: readSettings({ DATA_DIR: folder }),
    store: createMemoryStore(),
    log: silent,
    wake: () => undefined,
  });
  mine = await workspaceOf('mine');
  theirs = await workspaceOf('theirs');
  ids = await idsOf(theirs);
});

describe('tenancy', () => {
  it('has an input in the walk for every procedure, so that none is forgotten', () => {
    const known = [...Object.keys(walk(ids, sample())), ...needsNoId];
    expect(Object.keys(appRouter._def.procedures).sort()).toEqual(known.sort());
  });

  it('R3 R4 answers a stranger with UNAUTHORIZED everywhere but at the door', async () => {
    const atTheDoor = ['auth.me', 'auth.login', 'auth.setup', 'auth.logout', 'auth.acceptInvite'];
    for (const path of Object.keys(appRouter._def.procedures)) {
      if (atTheDoor.includes(path)) continue;
      expect(await codeOf(call(null, path, walk(ids, sample())[path])), path).toBe('UNAUTHORIZED');
    }
  });

  it('answers ids of another workspace as if they did not exist, and changes nothing', async () => {
    const before = JSON.stringify(await everythingOf(theirs));
    for (const [path, input] of Object.entries(walk(ids, sample()))) {
      expect(await codeOf(call(mine, path, input)), path).toBe('NOT_FOUND');
    }
    expect(JSON.stringify(await everythingOf(theirs))).toBe(before);
  });

  it('lists nothing of another workspace', async () => {
    const answers = await Promise.all(
      needsNoId.filter((path) => path.endsWith('.list')).map((path) => call(mine, path, listInputs[path])),
    );
    const text = JSON.stringify(answers);
    for (const id of Object.values(ids)) expect(text).not.toContain(id);
  });

  it('calls no flow of another workspace', async () => {
    const reached = (flowId?: string) =>
      call(mine, 'flows.called', { calls: [{ flowId, version: 1 }], targets: [flowId] });
    expect(await reached(ids.flow)).toEqual({ called: [], live: [] });
    const [ours] = await world.store.list('flows', mine.workspaceId);
    expect(await reached(ours?.id)).toMatchObject({ called: [{ version: 1 }], live: [{ flowId: ours?.id }] });
  });

  it('refuses unknown keys', async () => {
    expect(await codeOf(call(mine, 'inboxes.create', { name: 'x', workspaceId: theirs.workspaceId }))).toBe(
      'BAD_REQUEST',
    );
  });

  it('R3 refuses what a role may not do', async () => {
    const agent: Actor = { ...mine, member: { ...mine.member, role: 'agent' } };
    const marketer: Actor = { ...mine, member: { ...mine.member, role: 'marketer' } };
    expect(await codeOf(call(agent, 'inboxes.create', { name: 'x' }))).toBe('FORBIDDEN');
    expect(await codeOf(call(agent, 'flows.create', { name: 'x' }))).toBe('FORBIDDEN');
    expect(await codeOf(call(marketer, 'connections.disconnect', { connectionId: 'x' }))).toBe('FORBIDDEN');
    expect(await codeOf(call(marketer, 'conversations.reply', { conversationId: 'x', text: 'x', clientId: 'x' }))).toBe(
      'FORBIDDEN',
    );
  });
});

/** Input with the other workspace's ids, for every procedure that takes one. */
function walk(id: Record<string, string>, sampled: ReturnType<typeof sample>): Record<string, unknown> {
  const { draft, definition } = sampled;
  const flow = { flowId: id.flow };
  const form = { formId: id.form };
  const talk = { conversationId: id.conversation };
  return {
    'flows.get': flow,
    'flows.saveDraft': { ...flow, draft, revision: 1 },
    'flows.publish': { ...flow, note: '', revision: 1 },
    'flows.versions': flow,
    'flows.version': { ...flow, number: 1 },
    'flows.restore': { ...flow, number: 1 },
    'flows.discard': flow,
    'flows.duplicate': flow,
    'flows.remove': flow,
    'flows.setEnabled': { ...flow, enabled: false },
    'forms.get': form,
    'forms.save': { ...form, definition, revision: 1 },
    'forms.setPublished': { ...form, published: false },
    'forms.duplicate': form,
    'forms.remove': form,
    'forms.submissions': form,
    'forms.stats': form,
    'forms.keepSpam': { submissionId: id.submission },
    'forms.removeSubmission': { submissionId: id.submission },
    'forms.dryRun': form,
    'forms.setTickets': { ...form, on: true },
    'forms.addTicketFields': form,
    'inboxes.rename': { inboxId: id.inbox, name: 'x' },
    'inboxes.remove': { inboxId: id.inbox },
    'connections.get': { connectionId: id.connection },
    'connections.connect': { inboxId: id.inbox, kind: 'chat', name: 'x', settings: {} },
    'connections.update': { connectionId: id.connection, name: 'x' },
    'connections.setEnabled': { connectionId: id.connection, enabled: false },
    'connections.health': { connectionId: id.connection },
    'connections.ticketFlows': { connectionId: id.connection },
    'connections.linkFlow': { connectionId: id.connection, flowId: id.flow, ref: 'x' },
    'connections.unlinkFlow': { connectionId: id.connection, flowId: id.flow },
    'connections.makePrimary': { connectionId: id.connection, flowId: id.flow },
    'connections.signIn': { signInId: 'of somebody else' },
    'connections.disconnect': { connectionId: id.connection },
    'widgets.explain': { connectionId: id.connection, facts: { url: 'https://shop.example/' } },
    'widgets.mailCode': { connectionId: id.connection, to: 'dev@shop.example', code: 'x' },
    'connections.renewIdentity': { connectionId: id.connection },
    'connections.removeIdentity': { connectionId: id.connection },
    'members.update': { memberId: id.member, name: 'x' },
    'members.remove': { memberId: id.member },
    'teams.remove': { teamId: id.team },
    'teams.save': { teamId: id.team, name: 'x', memberIds: [] },
    'conversations.get': talk,
    'conversations.messages': { ...talk, after: 0 },
    'conversations.reply': { ...talk, text: 'x', clientId: 'x' },
    'conversations.note': { ...talk, text: 'x' },
    'conversations.assign': { ...talk, memberId: null },
    'conversations.close': talk,
    'conversations.reopen': talk,
    'conversations.handBack': talk,
    'conversations.markRead': { ...talk, seq: 1 },
    'conversations.typing': { ...talk, on: true },
    'conversations.addContact': { ...talk, email: 'x@demo.example' },
    'conversations.look': { ...talk, doing: 'looking' },
    'conversations.act': { conversationIds: [id.conversation], act: { kind: 'close' } },
    'conversations.runActs': { ...talk, acts: [{ kind: 'close' }] },
    'conversations.merge': { ...talk, intoId: id.conversation },
    'contacts.withdrawConsent': { contactId: id.contact },
    'deliveries.retry': { way: 'in', id: id.laidAside },
    'deliveries.dismiss': { way: 'out', id: id.failed },
    'labels.update': { labelId: id.label, name: 'x', colour: 'teal' },
    'labels.remove': { labelId: id.label },
    'snippets.save': { snippetId: id.snippet, name: 'x', text: 'x', acts: [] },
    'snippets.remove': { snippetId: id.snippet },
    'views.save': { viewId: id.view, name: 'x', shared: true, filter: {}, sort: 'newest' },
    'views.remove': { viewId: id.view },
    'conversations.retry': { messageId: id.message },
    'tickets.board': { pipelineId: id.pipeline },
    'tickets.get': { ticketId: id.ticket },
    'tickets.create': { name: 'x', contactId: id.contact },
    'tickets.update': { ticketId: id.ticket, fields: { name: 'x' } },
    'tickets.move': { ticketId: id.ticket, stageId: id.stage, beforeTicketId: null },
    'tickets.remove': { ticketId: id.ticket },
    'pipelines.save': { pipelineId: id.pipeline, name: 'x', stages: [{ name: 'x', closed: false }] },
    'tickets.history': { ticketId: id.ticket },
    'tickets.changeMany': { ticketIds: [id.ticket], change: { kind: 'priority', priority: 'high' } },
    'pipelines.remove': { pipelineId: id.pipeline },
    'properties.update': { propertyId: id.property, label: 'x', required: false, options: [] },
    'properties.move': { propertyId: id.property, beforeId: null },
    'properties.remove': { propertyId: id.property },
    'workspace.removeKey': { id: id.apiKey },
    'contacts.duplicates': { contactId: id.contact },
    'contacts.merge': { keptId: id.contact, goneId: id.otherContact },
    'contacts.undoMerge': { mergeId: id.merge },
    'contacts.get': { contactId: id.contact },
    'contacts.update': { contactId: id.contact, properties: { first_name: 'x' } },
  };
}

const listInputs: Record<string, unknown> = {
  'conversations.list': { view: 'all' },
  'contacts.list': {},
  'connections.list': {},
};

function sample() {
  return { draft: emptyFlow('x', 'en'), definition: newForm('x') };
}

async function workspaceOf(name: string): Promise<Actor> {
  const file = workspaceFileSchema.parse({
    format: 'parley.workspace',
    formatVersion: 1,
    name,
    key: `workspace-${name}`,
    members: [{ email: `admin@${name}.example`, name: `Admin of ${name}`, role: 'admin', password }],
    teams: [{ name: `Team of ${name}`, members: [`admin@${name}.example`] }],
    inboxes: [{ name: `Inbox of ${name}` }],
    pipelines: [{ name: `Pipeline of ${name}`, stages: [{ name: 'New' }, { name: 'Done', closed: true }] }],
    forms: [{ definition: newForm(`Form of ${name}`) }],
    flows: [{ document: { ...benchChat(), name: `Flow of ${name}` } }],
    channels: [{ key: `chat-of-${name}`, inbox: `Inbox of ${name}`, kind: 'chat', name: `Chat of ${name}` }],
  });
  const applied = await applyWorkspace(world, file);
  expect(applied).toMatchObject({ ok: true });
  const again = await applyWorkspace(world, file);
  expect(again).toMatchObject({ ok: true, value: { changes: 0 } });
  const loggedIn = await logIn(world, { email: `admin@${name}.example`, password, from: '127.0.0.1' });
  if (!loggedIn.ok) throw new Error(loggedIn.error.message);
  const actor = await findActor(world, loggedIn.value.secret);
  if (!actor) throw new Error('no actor');
  return actor;
}

/** One id of every kind, in a workspace with something of everything. */
async function idsOf(actor: Actor): Promise<Record<string, string>> {
  const { startChat } = await import('@parley/use-cases');
  const chat = await startChat(world, {
    kind: 'chat',
    publicKey: 'chat-of-theirs',
    page: null,
    locale: 'en',
    variables: {},
  });
  if (!chat.ok) throw new Error(chat.error.message);
  const conversation = chat.value.conversationId;
  const note = (await call(actor, 'conversations.note', { conversationId: conversation, text: 'A note' })) as {
    messageId: string;
  };
  const contact = (await call(actor, 'contacts.create', { properties: { first_name: 'Ada' } })) as {
    contactId: string;
  };
  const otherContact = (await call(actor, 'contacts.create', { properties: { first_name: 'Eve' } })) as {
    contactId: string;
  };
  const third = (await call(actor, 'contacts.create', { properties: { first_name: 'Uno' } })) as { contactId: string };
  const merged = { keptId: contact.contactId, goneId: third.contactId };
  const merge = (await call(actor, 'contacts.merge', merged)) as { mergeId: string };
  const property = (await call(actor, 'properties.create', {
    of: 'ticket',
    key: 'bike',
    label: 'Bike',
    kind: 'text',
    required: false,
    options: [],
  })) as { propertyId: string };
  const label = (await call(actor, 'labels.create', { name: 'Theirs', colour: 'teal' })) as { id: string };
  const snippet = (await call(actor, 'snippets.save', { name: 'Theirs', text: 'x', acts: [] })) as { id: string };
  const view = (await call(actor, 'views.save', {
    name: 'Theirs',
    shared: true,
    filter: {},
    sort: 'newest',
  })) as { id: string };
  const apiKey = (await call(actor, 'workspace.makeKey', { name: 'Theirs' })) as { id: string };
  const ticket = (await call(actor, 'tickets.create', { name: 'Ticket of theirs' })) as { ticketId: string };
  const { store } = world;
  const ws = actor.workspaceId;
  const [pipeline] = await store.list('pipelines', ws);
  const first = async (table: 'flows' | 'forms' | 'inboxes' | 'connections' | 'teams') =>
    `${(await store.list(table, ws))[0]?.id}`;
  return {
    flow: await first('flows'),
    form: await first('forms'),
    inbox: await first('inboxes'),
    connection: await first('connections'),
    team: await first('teams'),
    member: actor.member.id,
    conversation,
    message: note.messageId,
    contact: contact.contactId,
    otherContact: otherContact.contactId,
    merge: merge.mergeId,
    property: property.propertyId,
    ticket: ticket.ticketId,
    label: label.id,
    apiKey: apiKey.id,
    snippet: snippet.id,
    view: view.id,
    ...(await failedDeliveries(world, ws)),
    pipeline: `${pipeline?.id}`,
    stage: `${pipeline?.stages[0]?.id}`,
    submission: await submissionOf(ws, await first('forms')),
  };
}

async function submissionOf(workspaceId: Actor['workspaceId'], formId: string): Promise<string> {
  const { submitForm } = await import('@parley/use-cases');
  const values = { name: 'Ada', email: 'ada@example.com', message: 'Hi' };
  await submitForm(world, { formId, values, page: null, idempotencyKey: null, source: 'json' });
  const [row] = await world.store.listSubmissions({ workspaceId, formId, limit: 1 });
  return `${row?.id}`;
}

async function everythingOf({ workspaceId }: Actor): Promise<unknown> {
  const { store } = world;
  const tables = [
    'members',
    'teams',
    'inboxes',
    'connections',
    'flows',
    'forms',
    'pipelines',
    'tickets',
    'properties',
    'labels',
    'snippets',
    'savedViews',
  ] as const;
  const lists = await Promise.all(tables.map((table) => store.list(table, workspaceId)));
  const talks = await store.listConversations({ workspaceId, status: 'open', limit: 100 });
  const contacts = await store.listContacts({ workspaceId, limit: 100 });
  return [lists, talks, contacts];
}

function call(actor: Actor | null, path: string, input: unknown): Promise<unknown> {
  const context: ApiContext = { world, actor, secret: null, from: '127.0.0.1', setLogin: () => undefined };
  const caller: unknown = path
    .split('.')
    .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], appRouter.createCaller(context));
  return (caller as (input: unknown) => Promise<unknown>)(input);
}

async function codeOf(answer: Promise<unknown>): Promise<string> {
  return answer.then(
    () => 'OK',
    (error: { code?: string }) => error.code ?? 'BROKEN',
  );
}
