// What goes out to Facebook pages: within Meta's clocks, with signs of life, and from the flow a page starts out with.
import { performEffects } from '@parley/use-cases';
import {
  type Actor,
  applyWorkspace,
  connectSignedIn,
  getConversation,
  linkFlow,
  logIn,
  findActor,
  makePrimary,
  markRead,
  readHealth,
  removeFlow,
  reply,
  unlinkFlow,
  updateSignedIn,
  updateWorkspace,
  workspaceFileSchema,
} from '@parley/use-cases/studio';
import { describe, expect, it } from 'vitest';
import {
  appSecret,
  change,
  connectionOf,
  conversationWith,
  flowNamed,
  messengerWorld,
  post,
  saying,
  sent,
  thread,
  words,
} from './support/messenger-world';
import type { TestWorld } from './support/test-world';

const key = 'page-one-key';
const minute = 60_000;
const hour = 60 * minute;
const primary = saying('Primary', 'Hello.');

async function adminOf(world: TestWorld): Promise<Actor> {
  const [workspace] = await world.store.listWorkspaces();
  if (!workspace) throw new Error('No workspace');
  const file = {
    format: 'parley.workspace',
    formatVersion: 1,
    name: workspace.name,
    members: [{ name: 'Ann', email: 'ann@example.com', role: 'admin', password: 'correct horse battery' }],
  };
  const applied = await applyWorkspace(world, workspaceFileSchema.parse(file));
  if (!applied.ok) throw new Error(applied.error.message);
  const entered = await logIn(world, { email: 'ann@example.com', password: 'correct horse battery', from: 'here' });
  const actor = entered.ok ? await findActor(world, entered.value.secret) : null;
  if (!actor) throw new Error('Not logged in');
  return actor;
}

async function talk(settings: Record<string, boolean> = {}) {
  const world = await messengerWorld([{ key, pageId: '101', settings }], [primary]);
  const actor = await adminOf(world);
  await post(world, key, [{ id: '101', messaging: [words('101', '7', 'm1', 'Hi')] }]);
  const conversation = await conversationWith(world, key, '7');
  if (!conversation) throw new Error('No conversation');
  return { world, actor, conversationId: conversation.id };
}

describe('the windows', () => {
  it('R100 lets a flow speak at 23:58 and not at 24:01, says so in the thread, and a new message opens it again', async () => {
    const { world } = await talk();
    world.clock.advance(23 * hour + 58 * minute);
    await performEffects(world);
    expect(sent(world)).toEqual(['Hello.']);
    const late = await talk();
    late.world.clock.advance(24 * hour + minute);
    await performEffects(late.world);
    expect(sent(late.world)).toEqual([]);
    const [, refused] = await thread(late.world, key, '7');
    expect(refused?.delivery).toMatchObject({ status: 'failed', reason: expect.stringMatching(/24 hours/) });
    expect(late.world.warnings.join()).toMatch(/24 hours/);
    const now = late.world.clock.now();
    await post(late.world, key, [
      { id: '101', messaging: [{ ...words('101', '7', 'm2', 'Still there?'), timestamp: now }] },
    ]);
    const { actor, conversationId } = late;
    expect(await reply(late.world, actor, { conversationId, text: 'Yes', clientId: 'c1' })).toMatchObject({ ok: true });
    await performEffects(late.world);
    expect(sent(late.world)).toEqual(['Yes']);
  });

  it('R99 lets a member answer for 7 days by the human agent tag, and then explains', async () => {
    const { world, actor, conversationId } = await talk({ humanAgentApproved: true });
    await performEffects(world);
    world.clock.advance(6 * 24 * hour + 23 * hour);
    expect(await reply(world, actor, { conversationId, text: 'Sorry it took long', clientId: 'c1' })).toMatchObject({
      ok: true,
    });
    await performEffects(world);
    expect(JSON.parse(world.calls.at(-1)?.body ?? '{}')).toMatchObject({
      messaging_type: 'MESSAGE_TAG',
      tag: 'HUMAN_AGENT',
    });
    world.clock.advance(hour);
    const refused = await reply(world, actor, { conversationId, text: 'Too late', clientId: 'c2' });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'forbidden', message: expect.stringMatching(/visitor writes/) },
    });
  });

  it('R99 R100 tells the inbox until when each may write', async () => {
    for (const [approved, days] of [
      [true, 7],
      [false, 1],
    ] as const) {
      const { world, actor, conversationId } = await talk({ humanAgentApproved: approved });
      const page = await getConversation(world, actor, { conversationId });
      const from = 1_800_000_000_000 - minute;
      expect(page).toMatchObject({
        value: { windows: { flowUntil: from + 24 * hour, memberUntil: from + days * 24 * hour } },
      });
    }
  });
});

describe('signs of life', () => {
  it('shows typing while the flow answers, and seen when a member reads', async () => {
    const { world, actor, conversationId } = await talk();
    expect(world.signals.map((body) => JSON.parse(body))).toEqual([
      { recipient: { id: '7' }, sender_action: 'typing_on' },
    ]);
    await markRead(world, actor, { conversationId, seq: 2 });
    await markRead(world, actor, { conversationId, seq: 2 });
    expect(world.signals.slice(1).map((body) => JSON.parse(body))).toEqual([
      { recipient: { id: '7' }, sender_action: 'mark_seen' },
    ]);
  });
});

describe('connecting a page', () => {
  async function connected(instantReply: string) {
    const world = await messengerWorld([], []);
    const actor = await adminOf(world);
    const made = await connectSignedIn(world, actor, {
      newInboxName: 'Pages',
      kind: 'messenger',
      name: 'Demo shop',
      settings: { pageId: '101', greeting: 'Hi {{user_first_name}}', instantReply },
      secrets: { pageToken: 't', appSecret, verifyToken: 'demo-verify' },
    });
    if (!made.ok) throw new Error(made.error.message);
    world.calls.length = 0;
    const { publicKey } = made.value;
    const hears = async (mid: string) => {
      await post(world, publicKey, [{ id: '101', messaging: [words('101', '7', mid, 'Hi')] }]);
      await performEffects(world);
      return sent(world);
    };
    return { world, actor, connection: made.value, hears, publicKey };
  }

  it('R86 makes and enables one primary flow of its own', async () => {
    const { world, actor, connection } = await connected('Thanks!');
    const flows = await world.store.list('flows', actor.workspaceId);
    expect(flows).toMatchObject([{ id: connection.flowId, name: 'Demo shop', enabled: true, publishedNumber: 1 }]);
    expect(connection).toMatchObject({ enabled: true, refFlows: [] });
    expect(connection.settings).not.toHaveProperty('instantReply');
  });

  it('R94 answers the first message at once and once, and R14 leaves it unassigned', async () => {
    const { world, hears, publicKey } = await connected('Thanks for writing!');
    expect(await hears('m1')).toEqual(['Thanks for writing!']);
    expect(await hears('m2')).toEqual(['Thanks for writing!']);
    expect(await conversationWith(world, publicKey, '7')).toMatchObject({ owner: { kind: 'queue' }, status: 'open' });
  });

  it('R94 answers nothing when the box was left empty', async () => {
    const { world, hears, publicKey } = await connected('  ');
    expect(await hears('m1')).toEqual([]);
    expect(await conversationWith(world, publicKey, '7')).toMatchObject({ owner: { kind: 'queue' }, status: 'open' });
  });

  it('tells how the page is doing', async () => {
    const { world, actor, connection } = await connected('');
    world.outcomes.push(
      { kind: 'answered', status: 200, body: '{"id":"101"}', headers: {} },
      { kind: 'answered', status: 200, body: '{"data":[{"id":"1","subscribed_fields":["messages"]}]}', headers: {} },
    );
    expect(await readHealth(world, actor, { connectionId: connection.id })).toMatchObject({
      value: {
        findings: [
          { code: 'token', well: true },
          { code: 'subscription', well: false, detail: expect.stringContaining('standby') },
        ],
      },
    });
    world.outcomes.push({ kind: 'answered', status: 401, body: '{"error":{"code":190}}', headers: {} });
    expect(await readHealth(world, actor, { connectionId: connection.id })).toMatchObject({
      value: { findings: [{ code: 'token', well: false, detail: expect.stringMatching(/token/) }] },
    });
  });
});

describe('further flows', () => {
  const summer = saying('Summer', 'Summer!');

  it('R87 R88 get links, one becomes primary in one step, and the former keeps a way in', async () => {
    const world = await messengerWorld([{ key, pageId: '101' }], [primary, summer]);
    const actor = await adminOf(world);
    const { id: connectionId } = await connectionOf(world, key);
    const [first, second] = [await flowNamed(world, 'Primary'), await flowNamed(world, 'Summer')];
    const linked = await linkFlow(world, actor, { connectionId, flowId: second, ref: 'summer' });
    expect(linked).toMatchObject({ value: { flowId: first, refFlows: [{ ref: 'summer', flowId: second }] } });
    expect(await linkFlow(world, actor, { connectionId, flowId: first, ref: 'x' })).toMatchObject({ ok: false });
    expect(await linkFlow(world, actor, { connectionId, flowId: second, ref: 'two words' })).toMatchObject({
      ok: false,
    });
    const rows: unknown[] = [];
    world.bus.subscribe(actor.workspaceId, () => void rows.push('changed'));
    const made = await makePrimary(world, actor, { connectionId, flowId: second });
    expect(made).toMatchObject({
      value: { flowId: second, refFlows: [{ flowId: first, ref: expect.stringMatching(/^flow-/) }] },
    });
    expect(rows).toHaveLength(1);
    expect(await removeFlow(world, actor, { flowId: first })).toMatchObject({ ok: false, error: { code: 'conflict' } });
    await unlinkFlow(world, actor, { connectionId, flowId: first });
    expect(await removeFlow(world, actor, { flowId: first })).toMatchObject({ ok: true });
    await post(world, key, [{ id: '101', messaging: [words('101', '7', 'm1', 'Hi')] }]);
    await performEffects(world);
    expect(sent(world)).toEqual(['Summer!']);
  });
});

describe('data privacy', () => {
  const consent = { apply: true, kind: 'explicit', text: 'Why we store.' };

  it('R101 refuses the consent options while it is off, and takes them when it is on', async () => {
    const world = await messengerWorld([{ key, pageId: '101' }], [primary]);
    const actor = await adminOf(world);
    const { id: connectionId } = await connectionOf(world, key);
    const ask = () => updateSignedIn(world, actor, { connectionId, settings: { consent } });
    expect(await ask()).toMatchObject({ ok: false, error: { code: 'forbidden', field: 'settings.consent' } });
    await updateWorkspace(world, actor, { privacy: { enabled: true } });
    expect(await ask()).toMatchObject({ ok: true });
    await updateWorkspace(world, actor, { privacy: { enabled: false } });
    expect(await updateSignedIn(world, actor, { connectionId, settings: { consent, greeting: 'Hi' } })).toMatchObject({
      ok: true,
    });
    await change(world, key, { enabled: true });
  });

  it('R106 refuses consent without words', async () => {
    const world = await messengerWorld([{ key, pageId: '101' }], [primary]);
    const actor = await adminOf(world);
    await updateWorkspace(world, actor, { privacy: { enabled: true } });
    const { id: connectionId } = await connectionOf(world, key);
    const empty = await updateSignedIn(world, actor, {
      connectionId,
      settings: { consent: { ...consent, text: ' ' } },
    });
    expect(empty).toMatchObject({ ok: false, error: { field: 'settings.consent.text' } });
  });
});
