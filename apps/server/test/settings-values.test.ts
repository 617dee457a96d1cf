// Every setting with wrong, huge and hostile values, over real HTTP: one clear sentence each, and nothing is stored.
import { availabilitySchema, noRouting, noTicketing } from '@parley/helpdesk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startTestServer, type TestServer } from './support/start-test-server';
import { post } from './support/visitor';

let server: TestServer;
let headers: Record<string, string>;
let inputs: Record<string, object>;

const answerSchema = z.object({
  error: z.object({ message: z.string(), data: z.object({ code: z.string(), field: z.string().nullish() }) }),
});

beforeAll(async () => {
  server = await startTestServer({ POSTS_PER_MINUTE: '0' });
  const admin = { name: 'Ada', email: 'ada@demo.example', password: 'correct horse battery', workspaceName: 'Demo' };
  const made = await post(`${server.origin}/trpc/auth.setup`, admin, { 'x-parley-csrf': '1' });
  headers = { 'x-parley-csrf': '1', cookie: (made.headers.get('set-cookie') ?? '').split(';')[0] ?? '' };
  inputs = await rightInputs();
});
afterAll(() => server.stop());

/** Each with every field it takes, and right as it stands. */
async function rightInputs(): Promise<Record<string, object>> {
  const { store } = server.world;
  const [workspace] = await store.listWorkspaces();
  if (!workspace) throw new Error('No workspace');
  const [member] = await store.list('members', workspace.id);
  const [inbox] = await store.list('inboxes', workspace.id);
  const chat = (await store.list('connections', workspace.id)).find(({ kind }) => kind === 'chat');
  if (!member || !inbox || !chat) throw new Error('Nothing to set');
  const routing = { ...noRouting, memberIds: [member.id] };
  const availability = {
    ...availabilitySchema.parse({}),
    timeZone: 'Europe/Stockholm',
    closedDays: [{ date: '2027-01-01', yearly: true, name: 'New Year' }],
  };
  const targeting = {
    include: [{ kind: 'begins', value: '/pricing' }],
    exclude: [{ kind: 'query', name: 'ref', how: 'is', value: 'x' }],
    visitor: [
      { kind: 'language', any: ['sv'] },
      { kind: 'country', any: ['SE'] },
      { kind: 'referrer', value: 'news.example' },
    ],
  };
  return {
    'workspace.update': {
      name: 'Demo',
      brandColour: '#0e7c66',
      logoUrl: 'https://demo.example/logo.png',
      language: 'en',
      timeZone: 'Europe/Stockholm',
      code: { enabled: false },
      privacy: { enabled: false },
      ticketPolicy: { ticketsPerContact: 5, submissionsPerContact: 5, legacyCutoff: false },
      entitlements: { routing: true },
    },
    'members.update': { memberId: member.id, name: 'Ada', role: 'admin', seat: true, capacity: 3, accountAccess: true },
    'members.invite': { name: 'Bo', email: 'bo@demo.example', role: 'agent' },
    'auth.updateMe': { name: 'Ada', language: 'en', avatarUrl: 'https://demo.example/me.png' },
    'teams.save': { name: 'First line', memberIds: [member.id] },
    'inboxes.create': { name: 'Second' },
    'inboxes.rename': { inboxId: inbox.id, name: 'Renamed' },
    'connections.connect': {
      inboxId: inbox.id,
      kind: 'chat',
      name: 'Other',
      settings: {},
      key: 'a-key-of-sixteen-signs',
    },
    'connections.update': {
      connectionId: chat.id,
      name: 'Chat',
      settings: { ...chat.settings, replyTime: 'hours', welcome: 'Hi', locale: 'sv', colour: '#0e7c66' },
      chatflows: [{ id: 'a', flowId: null, targeting, display: { afterSeconds: 5, maxPops: 1 } }],
      routing,
      ticketing: { ...noTicketing, priority: 'high' },
      availability,
    },
    'pipelines.save': { name: 'Sales', stages: [{ name: 'New', closed: false }], noSkipping: true },
    'properties.create': {
      of: 'contact',
      key: 'shoe_size',
      label: 'Shoe size',
      kind: 'text',
      required: false,
      options: [],
    },
    'labels.create': { name: 'Repair', colour: 'amber' },
    'snippets.save': { name: 'Thanks', text: 'Thank you', acts: [{ kind: 'close' }] },
    'views.save': {
      name: 'Mine',
      shared: false,
      filter: { status: 'open', channels: ['chat'], labelsMatch: 'any', waitingMinutes: 5 },
      sort: 'newest',
    },
  };
}

const paths = [
  'workspace.update',
  'members.update',
  'members.invite',
  'auth.updateMe',
  'teams.save',
  'inboxes.create',
  'inboxes.rename',
  'connections.connect',
  'connections.update',
  'pipelines.save',
  'properties.create',
  'labels.create',
  'snippets.save',
  'views.save',
];

type Way = readonly (string | number)[];

/** Every place in an input with what stands there. */
function placesIn(value: unknown, way: Way = []): { way: Way; value: unknown }[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => placesIn(one, [...way, Array.isArray(value) ? Number(key) : key]))
      : [];
  return way.length > 0 ? [{ way, value }, ...inner] : inner;
}

/** What fits nowhere where this stands. */
function wrongFor(value: unknown): unknown[] {
  const huge = 'x'.repeat(100_001);
  switch (typeof value) {
    case 'string':
      return [12, {}, [], true, huge];
    case 'number':
      return ['twelve', {}, 1e300, -1, 0.5];
    case 'boolean':
      return ['yes', 1, {}];
    default:
      return Array.isArray(value)
        ? ['x', 12, { a: 1 }, Array.from({ length: 3_000 }, () => value[0] ?? 'x')]
        : ['x', 12, [], { surprise: huge }];
  }
}

function put(value: unknown, [key, ...rest]: Way, wrong: unknown): unknown {
  if (key === undefined) return wrong;
  if (Array.isArray(value)) return value.map((one: unknown, at) => (at === key ? put(one, rest, wrong) : one));
  const fields = Object.entries(Object(value));
  return Object.fromEntries(fields.map(([name, one]) => [name, name === key ? put(one, rest, wrong) : one]));
}

async function stored(): Promise<string> {
  const { store } = server.world;
  const [workspace] = await store.listWorkspaces();
  if (!workspace) throw new Error('No workspace');
  const tables = [
    'members',
    'teams',
    'inboxes',
    'connections',
    'pipelines',
    'properties',
    'labels',
    'snippets',
    'savedViews',
  ] as const;
  const lists = await Promise.all(tables.map((table) => store.list(table, workspace.id)));
  return JSON.stringify([workspace, lists]);
}

async function refused(path: string, input: unknown): Promise<{ status: number; message: string; field: string }> {
  const response = await post(`${server.origin}/trpc/${path}`, Object(input), headers);
  const body: unknown = await response.json();
  const answer = answerSchema.safeParse(body);
  if (!answer.success) return { status: response.status, message: '', field: '' };
  const { message, data } = answer.data.error;
  return { status: response.status, message, field: data.field ?? '' };
}

describe('settings with wrong, huge and hostile values', () => {
  it.each(paths)('%s refuses each in one sentence and stores nothing', async (path) => {
    const right = inputs[path] ?? {};
    const before = await stored();
    const odd: string[] = [];
    for (const { way, value } of placesIn(right)) {
      for (const wrong of wrongFor(value)) {
        const { status, message } = await refused(path, put(right, way, wrong));
        const shown = JSON.stringify(wrong)?.slice(0, 40);
        if (status < 400 || status >= 500) odd.push(`${way.join('.')} = ${shown}: answered ${status}`);
        else if (!/^[^{}[\]\n]{3,400}$/.test(message))
          odd.push(`${way.join('.')} = ${shown}: said ${message.slice(0, 80)}`);
      }
    }
    const { status, field } = await refused(path, { ...right, surprise: 1 });
    if (status !== 400) odd.push(`a key nobody knows: answered ${status} ${field}`);
    expect(odd).toEqual([]);
    expect(await stored()).toBe(before);
  });

  it.each(['\u0000', 'Ada\u0007', '\u200b\u200d', '\u202egnp.exe', ' \n\t '])('refuses the name %j', async (name) => {
    for (const path of [
      'workspace.update',
      'members.invite',
      'teams.save',
      'inboxes.create',
      'labels.create',
      'pipelines.save',
    ])
      expect((await refused(path, { ...inputs[path], name })).status, path).toBe(400);
  });

  it.each(['Mars/Base', 'x', '', '../../etc/passwd', '+25:00'])('R65 refuses the time zone %j', async (timeZone) => {
    const before = await stored();
    expect((await refused('workspace.update', { timeZone })).status).toBe(400);
    const availability = { ...availabilitySchema.parse({}), timeZone };
    expect((await refused('connections.update', { ...inputs['connections.update'], availability })).status).toBe(400);
    expect(await stored()).toBe(before);
  });

  it.each(paths)('%s takes what is right', async (path) => {
    const answer = await post(`${server.origin}/trpc/${path}`, inputs[path] ?? {}, headers);
    expect(await answer.text()).toContain('"result"');
  });

  it('takes script and SQL as the words they are', async () => {
    const name = `<img src=x onerror="alert(1)">'; DROP TABLE members; --`;
    const made = await post(`${server.origin}/trpc/teams.save`, { name, memberIds: [] }, headers);
    expect(made.status).toBe(200);
    expect(await stored()).toContain(JSON.stringify(name).slice(1, -1));
  });
});
