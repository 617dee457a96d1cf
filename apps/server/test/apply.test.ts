// A workspace file declares what the studio can set, again without a change; and a workspace as a file makes the same one.
import fc from 'fast-check';
import { newForm } from '@parley/forms';
import { applyWorkspace, exportWorkspace, type WorkspaceFile, workspaceFileSchema } from '@parley/use-cases/studio';
import { describe, expect, it } from 'vitest';
import { killWorkspace } from './support/kill-workspace';
import { createTestWorld, type TestWorld } from './support/test-world';

const [chatDraft, messengerDraft] = killWorkspace.flows.map(({ document }) => document);
if (!chatDraft || !messengerDraft) throw new Error('No flows');

const withOptions = (draft: typeof chatDraft, stepId: string, options: object) => ({
  ...draft,
  steps: draft.steps.map((step) => (step.id === stepId ? { ...step, options: { ...step.options, ...options } } : step)),
});

/** Everything the studio can set, each thing named by others. */
const rich = {
  format: 'parley.workspace',
  formatVersion: 1,
  name: 'Rich',
  key: 'rich-workspace',
  brandColour: '#123456',
  logoUrl: 'https://example.com/logo.png',
  language: 'sv',
  timeZone: 'Europe/Stockholm',
  ticketPolicy: { ticketsPerContact: 5, submissionsPerContact: null, legacyCutoff: false },
  privacy: { enabled: true },
  code: { enabled: true },
  members: [
    { email: 'Ann@demo.example', name: 'Ann', role: 'admin', language: 'sv', capacity: 4, seat: true },
    { email: 'bo@demo.example', name: 'Bo', role: 'agent', accountAccess: true },
  ],
  teams: [{ name: 'Support', members: ['ann@demo.example', 'bo@demo.example'] }],
  inboxes: [{ name: 'Inbox' }, { name: 'Second' }],
  labels: [{ name: 'VIP', colour: 'amber' }, { name: 'Later' }],
  properties: [
    { of: 'ticket', key: 'bike', label: 'Bike', kind: 'single-choice', options: [{ value: 'a', label: 'A' }] },
    { of: 'contact', key: 'size', label: 'Size', kind: 'number', required: true },
    { of: 'contact', key: 'shoe', label: 'Shoe', kind: 'text' },
  ],
  pipelines: [
    {
      name: 'Support',
      stages: [{ name: 'New', start: true }, { name: 'Waiting' }, { name: 'Done', closed: true }],
      noSkipping: true,
      noGoingBack: true,
      automation: { visitorReplies: 'New', memberReplies: 'Waiting', conversationCloses: 'Done' },
    },
    { name: 'Sales/Nordic', stages: [{ name: 'New' }] },
  ],
  snippets: [
    { name: 'Hi', text: 'Hello {{contact.first_name|there}}' },
    {
      name: 'Done',
      acts: [
        { kind: 'assign', to: 'bo@demo.example' },
        { kind: 'label', label: 'VIP' },
        { kind: 'snooze', minutes: 60 },
        { kind: 'close' },
      ],
    },
  ],
  forms: [{ definition: newForm('Contact') }, { definition: newForm('Closed'), published: false }],
  flows: [
    {
      document: withOptions(chatDraft, 'ticket', {
        pipelineId: 'pipeline:Sales/Nordic',
        stageId: 'stage:Sales/Nordic/New',
      }),
    },
    { document: messengerDraft, enabled: false },
    { document: { ...chatDraft, name: 'Draft' }, publish: false },
  ],
  channels: [
    {
      key: 'rich-chat-key',
      inbox: 'Inbox',
      kind: 'chat',
      name: 'Chat',
      flow: 'Chat',
      settings: {
        colour: '#abcdef',
        heading: { by: 'people', memberIds: ['member:ann@demo.example'], teamIds: ['team:Support'], fallback: '' },
      },
      chatflows: [
        { flow: null, targeting: { visitor: [{ kind: 'label', any: ['label:VIP'], is: true }] } },
        {
          flow: 'Chat',
          targeting: { include: [{ kind: 'begins', value: '/shop' }] },
          display: { pop: 'moments', afterSeconds: 5 },
        },
      ],
      routing: { members: ['bo@demo.example'], teams: ['Support'], method: 'least-busy' },
      ticketing: {
        pipeline: 'Support',
        stage: 'Waiting',
        priority: 'high',
        owner: 'ann@demo.example',
        properties: { bike: 'a' },
      },
      availability: { mode: 'hours', ranges: [{ days: 'weekdays', from: '08:00', to: '16:00' }] },
    },
    {
      key: 'rich-messenger-key',
      inbox: 'Second',
      kind: 'messenger',
      name: 'Page',
      flow: 'Messenger',
      settings: { pageId: '77', pageName: 'Page', greeting: 'Welcome' },
      secrets: { pageToken: 'token-of-the-page', appSecret: 'secret-of-the-app', verifyToken: 'verify-token' },
      refFlows: [{ ref: 'summer', flow: 'Chat' }],
      routing: { enabled: false, members: ['ann@demo.example'] },
    },
    { inbox: 'Inbox', kind: 'form', name: 'Form', form: 'Contact', ticketing: {} },
  ],
};

async function exported(world: TestWorld): Promise<WorkspaceFile> {
  const [workspace] = await world.store.listWorkspaces();
  const file = workspace && (await exportWorkspace(world, workspace));
  if (!file?.ok) throw new Error(JSON.stringify(file));
  return file.value;
}

async function changesOf(world: TestWorld, file: unknown): Promise<number> {
  const applied = await applyWorkspace(world, workspaceFileSchema.parse(file));
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  return applied.value.changes;
}

describe('a workspace file', () => {
  it('declares everything, and again changes nothing', async () => {
    const world = await createTestWorld(rich);
    expect(await changesOf(world, rich)).toBe(0);
    const [workspace] = await world.store.listWorkspaces();
    if (!workspace) throw new Error('No workspace');
    const list = async <T extends 'connections' | 'pipelines' | 'flows' | 'labels' | 'snippets'>(table: T) =>
      world.store.list(table, workspace.id);
    const chat = (await list('connections')).find(({ kind }) => kind === 'chat');
    const [vip] = (await list('labels')).filter(({ name }) => name === 'VIP');
    const pipelines = await list('pipelines');
    const sales = pipelines.find(({ name }) => name === 'Sales/Nordic');
    expect(chat?.chatflows[0]?.targeting.visitor).toEqual([{ kind: 'label', any: [vip?.id], is: true }]);
    expect(chat?.ticketing).toMatchObject({ enabled: true, priority: 'high', owner: { kind: 'member' } });
    expect(chat?.routing).toMatchObject({ enabled: true, method: 'least-busy' });
    const ticket = (await list('flows'))
      .find(({ name }) => name === 'Chat')
      ?.draft.steps.find(({ id }) => id === 'ticket');
    expect(ticket?.options).toMatchObject({ pipelineId: sales?.id, stageId: sales?.stages[0]?.id });
  });

  it('changes name, colour, language and rules of a workspace that is there', async () => {
    const world = await createTestWorld(rich);
    const renamed = { ...rich, name: 'Renamed', brandColour: '#654321', language: 'en', privacy: { enabled: false } };
    expect(await changesOf(world, { ...renamed, labels: [{ name: 'vip', colour: 'rose' }] })).toBe(2);
    const [workspace] = await world.store.listWorkspaces();
    expect(workspace).toMatchObject({
      name: 'Renamed',
      brand: { colour: '#654321' },
      language: 'en',
      privacy: { enabled: false },
    });
  });

  it.each([
    [{ channels: [{ inbox: 'Inbox', kind: 'chat', name: 'C', ticketing: { pipeline: 'Nowhere' } }] }, 'Nowhere'],
    [{ channels: [{ inbox: 'Inbox', kind: 'chat', name: 'C', flow: 'Nobody' }] }, 'Nobody'],
    [{ channels: [{ inbox: 'Inbox', kind: 'chat', name: 'C', refFlows: [{ ref: 'x', flow: 'Nobody' }] }] }, 'Nobody'],
    [
      {
        channels: [
          {
            inbox: 'Inbox',
            kind: 'chat',
            name: 'C',
            settings: { heading: { by: 'people', memberIds: ['member:no@demo.example'], teamIds: [], fallback: '' } },
          },
        ],
      },
      'no@demo.example',
    ],
    [{ snippets: [{ name: 'S', acts: [{ kind: 'label', label: 'None' }] }] }, 'None'],
    [{ pipelines: [{ name: 'P', stages: [{ name: 'A' }], automation: { memberReplies: 'B' } }] }, 'B'],
    [{ properties: [{ of: 'ticket', key: 'bike', label: 'Bike', kind: 'number' }] }, 'bike'],
    [{ labels: [{ name: 'VIP' }, { name: 'vip' }] }, 'vip'],
    [
      {
        channels: [{ inbox: 'Inbox', kind: 'chat', name: 'C', availability: { mode: 'hours', timeZone: 'Moon/Base' } }],
      },
      'Moon/Base',
    ],
  ])('with what is not there is refused in words, and leaves all as it was: %#', async (more, word) => {
    const world = await createTestWorld(rich);
    const before = await exported(world);
    const refused = await applyWorkspace(world, workspaceFileSchema.parse({ ...rich, ...more }));
    expect(refused).toMatchObject({ ok: false, error: { message: expect.stringContaining(word) } });
    expect(await exported(world)).toEqual(before);
  });
});

describe('a workspace as a file', () => {
  it('applied where it came from changes nothing, and holds no secret', async () => {
    const world = await createTestWorld(rich);
    const file = await exported(world);
    expect(await changesOf(world, JSON.parse(JSON.stringify(file)))).toBe(0);
    expect(JSON.stringify(file)).not.toContain('secret-of-the-app');
  });

  it('applied elsewhere makes the same workspace, by names', async () => {
    const file = await exported(await createTestWorld(rich));
    const elsewhere = {
      ...file,
      channels: file.channels.map((one) =>
        one.kind === 'messenger' ? { ...one, secrets: rich.channels[1]?.secrets } : one,
      ),
    };
    expect(await exported(await createTestWorld(elsewhere))).toEqual(file);
    expect(JSON.stringify(file)).not.toMatch(/(mem|team|pipe|stage|lab|flow|form)_0/);
  });

  it('is the same again for any part of one', async () => {
    const some = <T>(list: readonly T[]) => fc.subarray([...list]);
    const part = fc.record({
      members: fc.constant(rich.members),
      teams: fc.constant(rich.teams),
      inboxes: fc.constant(rich.inboxes),
      labels: fc.constant(rich.labels),
      pipelines: fc.constant(rich.pipelines),
      properties: fc.shuffledSubarray(rich.properties),
      snippets: some(rich.snippets),
      forms: fc.constant(rich.forms),
      flows: fc.constant(rich.flows),
      channels: some(rich.channels).map((channels) =>
        // The properties a channel sets may not be there.
        channels.map(({ ticketing: _, ...one }) => one),
      ),
      privacy: fc.record({ enabled: fc.boolean() }),
      language: fc.constantFrom('en', 'sv'),
    });
    await fc.assert(
      fc.asyncProperty(part, async (chosen) => {
        const world = await createTestWorld({ ...rich, ...chosen });
        const file = await exported(world);
        expect(await changesOf(world, file)).toBe(0);
        expect(await exported(world)).toEqual(file);
      }),
      { numRuns: 25 },
    );
  });
});
