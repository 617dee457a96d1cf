// Flows that call each other, from the file to the visitor: values cross, versions stay, circles are refused.
import { appRouter } from '@parley/api';
import type { FlowDraft } from '@parley/flow';
import { idFrom, type JsonObject } from '@parley/primitives';
import { replayStoredSession } from '@parley/use-cases';
import { applyWorkspace, workspaceFileSchema } from '@parley/use-cases/studio';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createApp } from '../src/http/app';
import { readSettings } from '../src/settings';
import { caller, callingKey, callingWorkspace, draw, step, town } from './support/calling-flows';
import { createTestWorld, type TestWorld } from './support/test-world';

const key = callingKey;
const fileOf = callingWorkspace;

const apply = (world: TestWorld, documents: readonly FlowDraft[]) =>
  applyWorkspace(world, workspaceFileSchema.parse(fileOf(documents)));

async function start() {
  // The caller first: the order in the file does not matter
  const world = await createTestWorld(fileOf([caller, town('Where do you live, {{name}}?')]));
  const settings = readSettings({ TRUST_PROXY: '1', POSTS_PER_MINUTE: '6000', DATA_DIR: '/nowhere' });
  const folders = { widget: '/nowhere', studio: '/nowhere', migrations: '/nowhere' };
  const app = createApp({ world, settings, folders });
  return { world, post: posting(app), studio: await studioOf(world) };
}

const answerSchema = z.looseObject({
  token: z.string().optional(),
  conversationId: z.string().optional(),
  messages: z.array(
    z.looseObject({ direction: z.string(), parts: z.array(z.looseObject({ text: z.string().optional() })) }),
  ),
});

function posting(app: ReturnType<typeof createApp>) {
  return async (path: string, body: object, token = '') => {
    const headers = {
      'content-type': 'application/json',
      'x-forwarded-for': '203.0.113.1',
      ...(token !== '' && { authorization: `Bearer ${token}` }),
    };
    const answer = await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
    const read = answerSchema.parse(await answer.json());
    const out = read.messages.filter(({ direction }) => direction === 'out');
    return { ...read, texts: out.flatMap(({ parts }) => parts.map(({ text }) => text)) };
  };
}

async function studioOf(world: TestWorld) {
  const [workspace] = await world.store.listWorkspaces();
  const [member] = workspace ? await world.store.list('members', workspace.id) : [];
  if (!workspace || !member) throw new Error('No workspace or nobody');
  const actor = { workspaceId: workspace.id, member };
  return appRouter.createCaller({ world, actor, secret: null, from: 'here', setLogin: () => {} });
}

async function open(post: Awaited<ReturnType<typeof start>>['post']) {
  const { token = '', conversationId = '', texts } = await post(`/v1/chat/${key}/conversations`, {});
  let said = 0;
  const say = async (text: string) =>
    (await post(`/v1/chat/conversations/${conversationId}/messages`, { clientId: `c${++said}`, text }, token)).texts;
  return { conversationId, texts, say };
}

async function flowNamed(studio: Awaited<ReturnType<typeof studioOf>>, name: string) {
  const flow = (await studio.flows.list()).find((one) => one.name === name);
  if (!flow) throw new Error(`No flow ${name}`);
  return flow;
}

describe('a flow that calls another', () => {
  it('talks through both, and replays to the same bytes', async () => {
    const { world, post, studio } = await start();
    const chat = await open(post);
    expect(chat.texts).toEqual(['Name?']);
    expect(await chat.say('Ada')).toEqual(['Where do you live, Ada?']);
    const page = await studio.conversations.get({ conversationId: chat.conversationId });
    const { session } = page;
    expect(session?.stepId).toBe('call--where');
    const flow = await flowNamed(studio, 'Welcome');
    const version = await studio.flows.version({ flowId: flow.id, number: 1 });
    expect(version.places['call--where']).toMatchObject({ call: 'call', inside: { version: 1, step: 'where' } });
    expect(version.document.steps.map(({ id }) => id)).toEqual(caller.steps.map(({ id }) => id));
    expect(await chat.say('Lund')).toEqual(['Ada of Lund.', 'More?']);
    const conversation = await world.store.findConversationAnywhere(idFrom('conversation', chat.conversationId));
    const replay = await replayStoredSession(world, `${conversation?.sessionId}`);
    expect(replay).toMatchObject({ ok: true, value: { agrees: true } });
  });

  it('stays on the version it was published with, until it is updated', async () => {
    const { post, studio } = await start();
    const running = await open(post);
    const flow = await flowNamed(studio, 'Town');
    const { revision } = await studio.flows.saveDraft({
      flowId: flow.id,
      draft: town('Which town?'),
      revision: flow.revision,
    });
    expect(await studio.flows.publish({ flowId: flow.id, note: '', revision })).toMatchObject({ ok: true, number: 2 });
    const fresh = await open(post);
    for (const chat of [running, fresh]) expect(await chat.say('Ada')).toEqual(['Where do you live, Ada?']);
    expect(await studio.flows.callable()).toEqual([
      {
        id: flow.id,
        name: 'Town',
        version: 2,
        inputs: [{ name: 'name', type: 'text', required: true }],
        outputs: [{ name: 'town', type: 'text' }],
      },
    ]);
    const welcome = await flowNamed(studio, 'Welcome');
    const { draft } = await studio.flows.get({ flowId: welcome.id });
    const steps = draft.steps.map((one) =>
      one.id === 'call' ? { ...one, options: { ...one.options, version: 2 } } : one,
    );
    const saved = await studio.flows.saveDraft({
      flowId: welcome.id,
      draft: { ...draft, steps },
      revision: welcome.revision,
    });
    expect(await studio.flows.publish({ flowId: welcome.id, note: '', revision: saved.revision })).toMatchObject({
      ok: true,
    });
    expect(await (await open(post)).say('Bo')).toEqual(['Which town?']);
    expect(await fresh.say('Lund')).toEqual(['Ada of Lund.', 'More?']);
  });

  it('does not publish what goes in a circle, is missing, or does not fit', async () => {
    const { studio } = await start();
    const [flow, other] = [await flowNamed(studio, 'Town'), await flowNamed(studio, 'Welcome')];
    const problemsOf = async (options: JsonObject) => {
      const { draft } = await studio.flows.get({ flowId: flow.id });
      const steps = [...draft.steps.slice(0, 2), step('end', 'run-flow', options), step('bye', 'end')];
      const edges = [...draft.edges, { id: 'e9', from: { step: 'end', exit: 'done' }, to: 'bye' }];
      const problems = await studio.flows.check({ flowId: flow.id, draft: { ...draft, steps, edges } });
      return problems.filter(({ severity }) => severity === 'error').map(({ code, stepId }) => `${code} ${stepId}`);
    };
    expect(await problemsOf({ flowId: flow.id, version: 1 })).toEqual(['cyclic-call end']);
    expect(await problemsOf({ flowId: flow.id, version: 7 })).toEqual(['cyclic-call end']);
    expect(await problemsOf({ flowId: other.id, version: 2 })).toEqual(['missing-flow end']);
    expect(await problemsOf({ flowId: other.id, version: 1 })).toEqual(['not-callable end']);
  });
});

describe('a flow that changes over to another', () => {
  it('hears of one that is not published, and of one that leads straight back', async () => {
    const { studio } = await start();
    const there = draw('There', {
      steps: [step('in', 'message-received'), step('go', 'go-to-flow')],
      ways: ['in next go'],
      variables: [],
    });
    const [here, away] = [await studio.flows.create({ name: 'Here' }), await studio.flows.create({ name: 'There' })];
    const to = (flowId: string, draft: FlowDraft) => ({
      ...draft,
      steps: draft.steps.map((one) => (one.id === 'go' ? { ...one, options: { flowId } } : one)),
    });
    const check = async () =>
      (await studio.flows.check({ flowId: here.flowId, draft: to(away.flowId, there) })).map(({ code }) => code);
    expect(await check()).toEqual(['missing-target']);
    const draft = to(here.flowId, there);
    const { revision } = await studio.flows.saveDraft({ flowId: away.flowId, draft, revision: 1 });
    expect(await studio.flows.publish({ flowId: away.flowId, note: '', revision })).toMatchObject({ ok: true });
    expect(await check()).toEqual(['cyclic-switch']);
  });
});

describe('applying flows that call each other', () => {
  it('changes nothing the second time, and updates the caller with what it calls', async () => {
    const { world, post, studio } = await start();
    const first = [caller, town('Where do you live, {{name}}?')];
    expect(await apply(world, first)).toMatchObject({ ok: true, value: { changes: 0 } });
    expect(await apply(world, [caller, town('Which town, {{name}}?')])).toMatchObject({
      ok: true,
      value: { changes: 2 },
    });
    expect(await (await open(post)).say('Ada')).toEqual(['Which town, Ada?']);
    expect((await flowNamed(studio, 'Welcome')).publishedNumber).toBe(2);
  });

  it('says once that flows call each other in a circle', async () => {
    const { world } = await start();
    const calls = (name: string, called: string) =>
      draw(name, {
        steps: [step('in', 'flow-called'), step('c', 'run-flow', { flowId: `flow:${called}` }), step('end', 'end')],
        ways: ['in next c', 'c done end'],
        variables: [],
      });
    const refused = await apply(world, [caller, town('?'), calls('A', 'B'), calls('B', 'A')]);
    expect(refused).toMatchObject({
      ok: false,
      error: { message: 'Flows call each other in a circle: "A" calls "B" calls "A".' },
    });
  });

  it('refuses a call of a flow that is nowhere, and one that does not fit', async () => {
    const { world } = await start();
    expect(await apply(world, [{ ...caller, name: 'Other', steps: caller.steps }, town('?')])).toMatchObject({
      ok: true,
    });
    const wrong = (options: JsonObject) => ({
      ...caller,
      steps: caller.steps.map((one) => (one.id === 'call' ? { ...one, options: { ...one.options, ...options } } : one)),
    });
    const nowhere = await apply(world, [wrong({ flowId: 'flow:Gone' }), town('?')]);
    expect(nowhere).toMatchObject({ ok: false, error: { message: 'A flow names the flow "Gone", which is nowhere.' } });
    const unfit = await apply(world, [wrong({ inputs: { name: '1' } }), town('?')]);
    expect(unfit).toMatchObject({
      ok: false,
      error: {
        problems: [{ flow: 'Welcome', problems: [{ code: 'wrong-type', stepId: 'call', field: 'inputs.name' }] }],
      },
    });
  });
});
