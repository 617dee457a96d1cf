// What failed stays visible with its reason until an admin has it tried again or says that it is seen to.
import { memberSchema } from '@parley/helpdesk';
import { idFrom } from '@parley/primitives';
import { performEffects, processLedger, queueMail, receiveMail } from '@parley/use-cases';
import { dismissProblem, listDeliveryProblems, retryProblem } from '@parley/use-cases/studio';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerMail } from './support/answer-mail';
import { createTestWorld, type TestWorld } from './support/test-world';

let world: TestWorld;
let publicKey: string;
let actor: Parameters<typeof retryProblem>[1];

beforeEach(async () => {
  world = await createTestWorld({
    format: 'parley.workspace',
    formatVersion: 1,
    name: 'Bike shop',
    inboxes: [{ name: 'Inbox' }],
    channels: [{ key: 'chat-key', inbox: 'Inbox', kind: 'chat', name: 'Chat' }],
  });
  const [workspace] = await world.store.listWorkspaces();
  const workspaceId = idFrom('workspace', workspace?.id ?? '');
  publicKey = workspace?.publicKey ?? '';
  const member = memberSchema.parse({
    workspaceId,
    revision: 1,
    id: world.ids.next('member'),
    email: 'ann@demo.example',
    name: 'Ann',
    role: 'admin',
    passwordHash: null,
    avatarUrl: null,
    available: true,
    language: 'en',
    createdAt: world.clock.now(),
    removedAt: null,
  });
  actor = { workspaceId, member };
});

const problems = () => listDeliveryProblems(world, actor);

async function strangeMail(): Promise<string> {
  const raw = answerMail({ to: 'shop@example.com', subject: 'Is this the shop?' });
  await receiveMail(world, { publicKey, bearer: 'inbound-key-of-tests', raw });
  await processLedger(world);
  return (await problems()).inbound[0]?.id ?? '';
}

async function failedMail(): Promise<string> {
  const mail = { to: 'bo@demo.example', subject: 'Hi', text: 'Hello' };
  world.mailer.outcomes.push({ kind: 'failed', reason: 'No such person' });
  const queued = { workspaceId: actor.workspaceId, conversationId: null, key: 'k', mail };
  await world.store.commit([queueMail(world, queued)]);
  await performEffects(world);
  return (await problems()).outbound[0]?.id ?? '';
}

describe('what could not be delivered', () => {
  it('is listed with its reason, its words and where mails are handed in', async () => {
    await strangeMail();
    await failedMail();
    expect(await problems()).toMatchObject({
      inbound: [
        {
          reason: 'It answers no conversation here.',
          isMail: true,
          said: 'ada@visitor.example: Is this the shop?',
          original: expect.stringMatching(/mail\.eml$/),
        },
      ],
      outbound: [{ reason: 'No such person', kind: 'send-mail', to: 'bo@demo.example', retriable: true }],
      inboundMail: `http://parley.example/inbound/email/${publicKey}`,
    });
  });

  it('is tried again, and leaves the list when that worked', async () => {
    const id = await failedMail();
    expect(await retryProblem(world, actor, { way: 'out', id })).toMatchObject({ ok: true });
    await performEffects(world);
    expect(world.mailer.sent).toHaveLength(1);
    expect((await problems()).outbound).toEqual([]);
    const mail = await strangeMail();
    expect(await retryProblem(world, actor, { way: 'in', id: mail })).toMatchObject({ ok: true });
    expect((await problems()).inbound).toEqual([]);
    await processLedger(world);
    expect((await problems()).inbound).toMatchObject([{ id: mail }]);
  });

  it('is dismissed, and the mail nobody needs goes with it', async () => {
    const id = await strangeMail();
    expect(await dismissProblem(world, actor, { way: 'in', id })).toMatchObject({ ok: true });
    const failed = await failedMail();
    expect(await dismissProblem(world, actor, { way: 'out', id: failed })).toMatchObject({ ok: true });
    expect(await problems()).toMatchObject({ inbound: [], outbound: [] });
    expect(await dismissProblem(world, actor, { way: 'in', id })).toMatchObject({ ok: false });
    const left = (await world.files.list(world.clock.now() + 1)).map((key) => world.store.findFileByKey(key));
    expect(await Promise.all(left)).toEqual([null]);
    const trail = await world.store.listAudit(actor.workspaceId, 5);
    expect(trail.map(({ action }) => action)).toEqual(['delivery.dismiss', 'delivery.dismiss']);
  });

  it('of a flow that has gone on is not tried again, and nobody but an admin decides', async () => {
    const effect = { kind: 'call-web-service', stepId: 'a', data: {} };
    const row = { workspaceId: actor.workspaceId, id: world.ids.next('effect'), key: 'k', lane: 'l', order: 1 };
    const state = { sessionId: null, conversationId: null, effect, attempts: 8, dueAt: 1, reason: 'Timed out' };
    await world.store.commit([{ kind: 'add-effect', row: { ...row, ...state, state: 'failed' } }]);
    expect((await problems()).outbound).toMatchObject([{ retriable: false }]);
    expect(await retryProblem(world, actor, { way: 'out', id: row.id })).toMatchObject({ error: { code: 'invalid' } });
    const agent = { ...actor, member: { ...actor.member, role: 'agent' as const } };
    for (const act of [retryProblem, dismissProblem])
      expect(await act(world, agent, { way: 'out', id: row.id })).toMatchObject({ error: { code: 'forbidden' } });
  });
});
