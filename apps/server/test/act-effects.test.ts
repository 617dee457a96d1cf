// What steps do to conversations and tickets beside speaking, over the memory store; each is safe to do twice.
import { emptyFlow, type FlowDraft } from '@parley/flow';
import { labelSchema } from '@parley/helpdesk';
import { idFrom, type JsonObject } from '@parley/primitives';
import { stepModels, type StepKind } from '@parley/steps/models';
import { performEffects } from '@parley/use-cases';
import { describe, expect, it } from 'vitest';
import { createTestWorld, openChat, say, type TestWorld, textsOf } from './support/test-world';

const key = 'actchatkey';
type Drawn = readonly [StepKind, JsonObject];

/** Asks, then takes one step after another by its first way out. */
function flowOf(acts: readonly Drawn[]): FlowDraft {
  const steps: readonly Drawn[] = [['chat-opened', {}], ['ask-question', { text: 'What?', variable: 'what' }], ...acts];
  return {
    ...emptyFlow('Acts', 'en'),
    variables: [
      { name: 'what', type: 'text' },
      { name: 'count', type: 'number' },
    ],
    steps: steps.map(([kind, options], at) => ({
      id: `s${at}`,
      kind,
      options: { ...stepModels[kind].defaults(), ...options },
    })),
    edges: steps.slice(1).map((_step, at) => {
      const [kind, options] = steps[at] ?? ['end', {}];
      const exit = stepModels[kind].exits({ ...stepModels[kind].defaults(), ...options })[0]?.id ?? 'next';
      return { id: `e${at}`, from: { step: `s${at}`, exit }, to: `s${at + 1}` };
    }),
  };
}

/** Ids of flows are given when they are stored, so the way to the other one is drawn afterwards. */
async function leadToOther(world: TestWorld): Promise<void> {
  const [workspace] = await world.store.listWorkspaces();
  if (!workspace) throw new Error('No workspace');
  const flows = await world.store.list('flows', workspace.id);
  const idOf = (name: string) => flows.find((flow) => flow.name === name)?.id ?? '';
  const version = await world.store.get('flowVersions', workspace.id, `${idOf('Acts')}:1`);
  if (!version) throw new Error('No version');
  const steps = version.document.steps.map((step) =>
    step.kind === 'go-to-flow' ? { ...step, options: { flowId: idOf('Other') } } : step,
  );
  const row = { ...version, revision: version.revision + 1, document: { ...version.document, steps } };
  await world.store.commit([{ kind: 'put', table: 'flowVersions', row }]);
}

async function play(
  acts: readonly Drawn[],
  before: (world: TestWorld) => Promise<void> = async () => {},
  more: readonly FlowDraft[] = [],
) {
  const world = await createTestWorld({
    format: 'parley.workspace',
    formatVersion: 1,
    name: 'Acts',
    inboxes: [{ name: 'Inbox' }],
    members: [{ email: 'ada@demo.example', name: 'Ada', role: 'agent', available: true }],
    pipelines: [{ name: 'Support', stages: [{ name: 'New' }, { name: 'Waiting' }] }],
    flows: [{ document: flowOf(acts) }, ...more.map((document) => ({ document }))],
    channels: [{ key, inbox: 'Inbox', kind: 'chat', name: 'Chat', flow: 'Acts' }],
  });
  await before(world);
  const chat = await openChat(world, key);
  await say(world, chat, 'A bill');
  await performEffects(world);
  return { world, chat, seen: () => look(world, chat.conversationId) };
}

async function look(world: TestWorld, id: string) {
  const conversation = await world.store.findConversationAnywhere(idFrom('conversation', id));
  if (!conversation) throw new Error('No conversation');
  const { workspaceId } = conversation;
  const query = { workspaceId, conversationId: conversation.id, after: 0, limit: 100, notes: true };
  const messages = await world.store.listMessages(query);
  return { conversation, messages, tickets: await world.store.list('tickets', workspaceId) };
}

/** As after a crash that lost the news of what was done. */
async function performAgain(world: TestWorld, id: string) {
  const { conversation } = await look(world, id);
  const { workspaceId } = conversation;
  const rows = await world.store.listEffects(workspaceId, conversation.id);
  const queued = { kind: 'set-effect', workspaceId, state: 'queued', attempts: 0, reason: null } as const;
  await world.store.commit(rows.map((row) => ({ ...queued, id: row.id, dueAt: row.dueAt })));
  await performEffects(world);
}

describe('send-transcript', () => {
  const mails = (world: TestWorld) => world.mailer.sent.map(({ to, subject }) => [to, subject]);

  it('mails the conversation once, to the one named or the contact', async () => {
    const { world, seen } = await play([
      ['set-contact-property', { property: 'email', value: 'eva@demo.example' }],
      ['send-transcript', {}],
      ['send-transcript', { to: 'other@demo.example' }],
      ['end', { text: 'Sent.' }],
    ]);
    await performEffects(world);
    expect(textsOf((await seen()).messages).at(-1)).toBe('Sent.');
    expect(mails(world).map(([to]) => to)).toEqual(['eva@demo.example', 'other@demo.example']);
    expect(world.mailer.sent[0]?.text).toContain('A bill');
  });

  it('goes the other way where there is no address', async () => {
    const { world, seen } = await play([
      ['send-transcript', {}],
      ['end', { text: 'Sent.' }],
    ]);
    expect(textsOf((await seen()).messages)).not.toContain('Sent.');
    expect(mails(world)).toEqual([]);
  });
});

it('ask-satisfaction keeps the rating with the conversation, where the reports read it', async () => {
  const { world, chat, seen } = await play([
    ['ask-satisfaction', { text: 'How did we do?' }],
    ['end', {}],
  ]);
  await say(world, chat, '4');
  expect((await seen()).conversation.triage.rating).toMatchObject({ value: 4, of: 5 });
});

describe('acts of a flow', () => {
  it('writes a note to the team alone, once', async () => {
    const { world, chat, seen } = await play([['team-note', { text: 'Wants: {{what}}' }]]);
    await performAgain(world, chat.conversationId);
    const notes = (await seen()).messages.filter(({ note }) => note);
    expect(textsOf(notes)).toEqual(['Wants: A bill']);
    expect(notes[0]?.author.kind).toBe('flow');
  });

  it('closes the conversation, which a new message opens again', async () => {
    const { world, chat, seen } = await play([['close-conversation', {}]]);
    const closed = await seen();
    expect(closed.conversation.status).toBe('closed');
    expect(textsOf(closed.messages)).toContain('(closed)');
    await say(world, chat, 'One more thing');
    expect((await seen()).conversation.status).toBe('open');
  });

  it('assigns without a word to the visitor, who still hears the rest', async () => {
    const { seen } = await play([
      ['assign', {}],
      ['end', { text: 'We will write' }],
    ]);
    const { conversation, messages } = await seen();
    expect(conversation.owner.kind).not.toBe('flow');
    expect(textsOf(messages)).toEqual(['What?', 'We will write']);
  });

  it('assigns to the member it names', async () => {
    const first = await play([]);
    const { workspaceId } = (await first.seen()).conversation;
    const [ada] = await first.world.store.list('members', workspaceId);
    const { seen } = await play([['assign', { memberId: ada?.id ?? '' }]]);
    const { conversation } = await seen();
    expect(conversation.owner).toEqual({ kind: 'member', memberId: ada?.id });
    expect(conversation.assignedWhy).toContain('Ada');
  });

  it('changes the ticket of the conversation and goes on', async () => {
    const { seen } = await play([
      ['open-ticket', { name: 'New bill' }],
      ['update-ticket', { name: 'Bill: {{what}}', priority: 'urgent' }],
      ['end', { text: 'Noted' }],
    ]);
    const { tickets, messages } = await seen();
    expect(tickets).toMatchObject([{ name: 'Bill: A bill', priority: 'urgent', revision: 2 }]);
    expect(textsOf(messages)).toContain('Noted');
  });

  it('moves the ticket to the end of a stage, and to nowhere where the stage is gone', async () => {
    const first = await play([]);
    const { workspaceId } = (await first.seen()).conversation;
    const [pipeline] = await first.world.store.list('pipelines', workspaceId);
    const waiting = pipeline?.stages[1]?.id ?? '';
    const moving = (stageId: string) =>
      play([
        ['open-ticket', { name: 'A' }],
        ['update-ticket', { stageId }],
        ['end', {}],
      ]);
    expect((await (await moving(waiting)).seen()).tickets).toMatchObject([{ stageId: waiting, revision: 2 }]);
    expect((await (await moving('stage_gone')).seen()).tickets).toMatchObject([{ revision: 1 }]);
  });

  it('mails what it has to tell, once to each address', async () => {
    const mail = { to: 'ada@demo.example, bo@demo.example', subject: 'A lead', text: 'Wants: {{what}}' };
    const { world, chat } = await play([['notify-email', mail]]);
    await performAgain(world, chat.conversationId);
    const sent = world.mailer.sent.map(({ to, text }) => [to, text]);
    expect(new Set(world.mailer.sent.map((mailed) => mailed.key)).size).toBe(2);
    expect(sent.slice(0, 2)).toEqual([
      ['ada@demo.example', 'Wants: A bill'],
      ['bo@demo.example', 'Wants: A bill'],
    ]);
  });

  it('calls a web service with a key the other side can tell twins by, and goes on with the answer', async () => {
    const { world, chat, seen } = await play([
      ['http-request', { method: 'POST', url: 'https://api.example.com/{{what}}', body: '{"a":1}' }],
      ['end', { text: 'Called' }],
    ]);
    expect(world.calls).toMatchObject([{ method: 'POST', url: 'https://api.example.com/A bill', body: '{"a":1}' }]);
    await performAgain(world, chat.conversationId);
    const keys = world.calls.map(({ headers }) => headers?.['idempotency-key']);
    expect(keys[0]).toBeTruthy();
    expect(new Set(keys).size).toBe(1);
    expect(textsOf((await seen()).messages).filter((text) => text === 'Called')).toHaveLength(1);
  });

  it('runs code of its own, once an admin allows it', async () => {
    const source = 'return { words: event.variables.what.length, at: Date.now(), luck: Math.random() }';
    const saves = [{ path: 'words', variable: 'count', type: 'number' }];
    const acts: readonly Drawn[] = [
      ['run-code', { source, saves }],
      ['end', { text: 'Count: {{count}}' }],
    ];
    const refused = await play(acts);
    const { messages } = await refused.seen();
    expect(textsOf(messages)).toContain('Code of the flow failed: Code is not allowed in this workspace.');
    const allowed = await play(acts, async (world) => {
      const [workspace] = await world.store.listWorkspaces();
      if (!workspace) throw new Error('No workspace');
      const row = { ...workspace, revision: workspace.revision + 1, code: { enabled: true } };
      await world.store.commit([{ kind: 'put', table: 'workspaces', row }]);
    });
    expect(textsOf((await allowed.seen()).messages)).toContain('Count: 6');
  });

  it('goes on in another flow with the variables, once', async () => {
    const other = { ...flowOf([['end', { text: 'Still {{what}}' }]]), name: 'Other' };
    const { world, chat, seen } = await play([['go-to-flow', { flowId: 'to be known' }]], leadToOther, [other]);
    await performAgain(world, chat.conversationId);
    const { conversation, messages } = await seen();
    expect(conversation.owner.kind).toBe('flow');
    expect(textsOf(messages)).toEqual(['What?', 'What?']);
    await say(world, chat, 'A cheque');
    await performEffects(world);
    expect(textsOf((await seen()).messages).at(-1)).toBe('Still A cheque');
    expect(world.errors).toEqual([]);
  });

  it('leaves it to the team when the other flow is not there', async () => {
    const { seen } = await play([['go-to-flow', { flowId: 'flow_gone' }]]);
    const { conversation, messages } = await seen();
    expect(conversation.owner.kind).not.toBe('flow');
    expect(JSON.stringify(messages)).toContain('not published');
  });

  it('labels the conversation, and leaves out labels that are gone', async () => {
    const { world, chat, seen } = await play(
      [['add-label', { labelIds: ['label_vip', 'label_gone'] }]],
      async (into) => {
        const [workspace] = await into.store.listWorkspaces();
        if (!workspace) throw new Error('No workspace');
        const row = labelSchema.parse({
          workspaceId: workspace.id,
          revision: 1,
          id: 'label_vip',
          name: 'VIP',
          colour: 'teal',
          createdAt: 1,
        });
        await into.store.commit([{ kind: 'put', table: 'labels', row }]);
      },
    );
    await performAgain(world, chat.conversationId);
    expect((await seen()).conversation.triage.labelIds).toEqual(['label_vip']);
  });

  it('keeps a consent once, with the words it was given on', async () => {
    const { world, chat, seen } = await play([['ask-consent', { text: 'May we keep “{{what}}”?' }]]);
    await say(world, chat, 'yes');
    await performEffects(world);
    await performAgain(world, chat.conversationId);
    const { workspaceId, connectionId, id } = (await seen()).conversation;
    expect(await world.store.listConsents(workspaceId, connectionId, id)).toMatchObject([
      { decision: 'given', text: 'May we keep “A bill”?', kind: 'explicit' },
    ]);
  });
});
