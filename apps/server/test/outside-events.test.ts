// What a program outside reports at a signed address: a step goes on, once, and nobody makes an address up.
import { emptyFlow, type FlowDraft } from '@parley/flow';
import type { JsonObject } from '@parley/primitives';
import { type StepKind, stepModels } from '@parley/steps/models';
import { fireDueTimers, replayStoredSession } from '@parley/use-cases';
import { describe, expect, it } from 'vitest';
import { createApp } from '../src/http/app';
import { readSettings } from '../src/settings';
import { createTestWorld, openChat, say } from './support/test-world';

const key = 'chat-of-events';
const step = (id: string, kind: StepKind, options: JsonObject = {}) => ({
  id,
  kind,
  options: { ...stepModels[kind].defaults(), ...options },
});
const bubble = (text: string) => ({ bubbles: [{ id: 'b1', kind: 'text', text }] });

const document: FlowDraft = {
  ...emptyFlow('Payment', 'en'),
  variables: [
    { name: 'pay_at', type: 'text' },
    { name: 'amount', type: 'number' },
  ],
  steps: [
    step('heard', 'message-received'),
    step('invite', 'send-message', bubble('{{pay_at}}')),
    step('paid', 'wait-for-event', {
      link: 'pay_at',
      amount: 1,
      unit: 'hours',
      saves: [{ path: 'amount', variable: 'amount', type: 'number' }],
    }),
    step('thanks', 'send-message', bubble('Thanks for {{amount}}.')),
    step('late', 'send-message', bubble('Too late.')),
    step('more', 'ask-question', { text: 'Anything else?' }),
    step('end', 'end'),
  ],
  edges: [
    ['heard', 'next', 'invite'],
    ['invite', 'next', 'paid'],
    ['paid', 'happened', 'thanks'],
    ['paid', 'timed-out', 'late'],
    ['thanks', 'next', 'more'],
    ['late', 'next', 'more'],
    ['more', 'answered', 'end'],
  ].map(([from = '', exit = '', to = ''], at) => ({ id: `e${at}`, from: { step: from, exit }, to })),
};

async function start() {
  const world = await createTestWorld({
    format: 'parley.workspace',
    formatVersion: 1,
    name: 'Demo',
    members: [{ email: 'ada@demo.example', name: 'Ada', role: 'admin', password: 'correct horse battery' }],
    inboxes: [{ name: 'Support' }],
    flows: [{ document }],
    channels: [{ key, inbox: 'Support', kind: 'chat', name: 'Chat', flow: 'Payment' }],
  });
  const settings = readSettings({ TRUST_PROXY: '1', POSTS_PER_MINUTE: '6000', DATA_DIR: '/nowhere' });
  const folders = { widget: '/nowhere', studio: '/nowhere', migrations: '/nowhere' };
  const app = createApp({ world, settings, folders });
  await say(world, await openChat(world, key), 'hi');
  const [address = ''] = await said();
  return { world, said, address, post };

  async function said(): Promise<string[]> {
    const { workspaceId } = (await world.store.findConnectionByPublicKey(key)) ?? {};
    if (!workspaceId) throw new Error('No connection');
    const [conversation] = await world.store.listConversations({ workspaceId, status: 'open', limit: 5 });
    if (!conversation) throw new Error('No conversation');
    const query = { workspaceId, conversationId: conversation.id, after: 0, limit: 50, notes: true };
    return (await world.store.listMessages(query)).flatMap(({ direction, parts }) =>
      direction === 'out' ? parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])) : [],
    );
  }

  async function post(to: string, body: string, type = 'application/json') {
    const headers = { 'content-type': type, 'x-forwarded-for': '203.0.113.1' };
    const path = to.replace('http://parley.example', '');
    const answer = await app.request(path, { method: 'POST', headers, body });
    return { status: answer.status, body: await answer.json() };
  }
}

const happened = JSON.stringify({ amount: 250, note: 'not kept' });

describe('an event from outside', () => {
  it('lets the flow go on with what was reported, once, and says the same when told again', async () => {
    const { world, said, address, post } = await start();
    expect(address).toMatch(/^http:\/\/parley\.example\/v1\/events\/[\w.~:-]{60,}$/);
    expect(await post(address, happened)).toEqual({ status: 200, body: { accepted: true, repeated: false } });
    expect(await post(address, happened)).toEqual({ status: 200, body: { accepted: true, repeated: true } });
    expect(await said()).toEqual([address, 'Thanks for 250.', 'Anything else?']);
    const other = await post(address, '{"amount": 1}');
    expect([other.status, other.body.error.code]).toEqual([409, 'conflict']);
    expect(await said()).toHaveLength(3);
    expect(world.errors).toEqual([]);
  });

  it('of two at the same moment happens once', async () => {
    const { said, address, post } = await start();
    const answers = await Promise.all([post(address, happened), post(address, happened), post(address, happened)]);
    expect(answers.map(({ body }) => body.repeated).sort()).toEqual([false, true, true]);
    expect((await said()).filter((text) => text.startsWith('Thanks'))).toHaveLength(1);
  });

  it('comes too late when the flow has given up', async () => {
    const { world, said, address, post } = await start();
    world.clock.advance(3_600_000);
    await fireDueTimers(world);
    const late = await post(address, happened);
    expect([late.status, late.body.error]).toEqual([
      409,
      { code: 'conflict', message: 'The flow does not wait for this any more.' },
    ]);
    expect(await said()).toEqual([address, 'Too late.', 'Anything else?']);
  });

  it('is refused at an address that nobody signed, and in a body that is none', async () => {
    const { said, address, post } = await start();
    const forged = [
      address.slice(0, -1),
      address.replace('.paid.', '.thanks.'),
      address.replace(/\.0\./, '.1.'),
      '/v1/events/x',
      `/v1/events/${'a.'.repeat(400)}`,
    ];
    for (const one of forged) expect((await post(one, happened)).status).toBe(404);
    expect((await post(address, '[1]')).status).toBe(400);
    expect((await post(address, 'nonsense')).status).toBe(400);
    expect((await post(address, happened, 'text/plain')).status).toBe(415);
    expect((await post(address, `{"amount":"${'1'.repeat(70_000)}"}`)).status).toBe(413);
    expect(await said()).toEqual([address]);
  });

  it('replays to the same bytes', async () => {
    const { world, address, post } = await start();
    await post(address, happened);
    const session = address.split('/').at(-1)?.split('.')[1] ?? '';
    expect(await replayStoredSession(world, session)).toMatchObject({ ok: true, value: { agrees: true } });
  });
});
