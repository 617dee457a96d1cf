// What stands between a form and programs: trap, time, arithmetic, limits; and what is begun, kept under a pass.
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { type FormDefinition, newForm } from '@parley/forms';
import { createManualClock } from '@parley/primitives';
import { pageToken, submitForm, sweepSubmissions } from '@parley/use-cases';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createProofOfWork } from '../src/http/visitor/forms/proof-of-work';
import { createApp } from '../src/http/app';
import { readSettings } from '../src/settings';
import { createTestWorld, type TestWorld } from './support/test-world';

const challengeSchema = z.object({
  parameters: z
    .object({
      algorithm: z.string(),
      nonce: z.string(),
      salt: z.string(),
      cost: z.number(),
      keyLength: z.number(),
      keyPrefix: z.string(),
    })
    .loose(),
  signature: z.string(),
});

let world: TestWorld;
let formId: string;
const good = { name: 'Ada', email: 'ada@demo.example', message: 'The tap drips' };

async function begin(change: Partial<FormDefinition> = {}): Promise<void> {
  const file = {
    format: 'parley.workspace',
    formatVersion: 1,
    name: 'Demo',
    key: 'workspace-demo',
    inboxes: [{ name: 'Support' }],
    pipelines: [{ name: 'Work', stages: [{ name: 'New' }, { name: 'Done', closed: true }] }],
    forms: [{ definition: { ...newForm('Contact'), ...change } }],
  };
  world = await createTestWorld(file);
  const [workspace] = await world.store.listWorkspaces();
  const [form] = workspace ? await world.store.list('forms', workspace.id) : [];
  formId = form?.id ?? '';
}

async function rows(status: 'kept' | 'spam' | 'partial') {
  const [workspace] = await world.store.listWorkspaces();
  return workspace ? world.store.listSubmissions({ workspaceId: workspace.id, formId, status, limit: 100 }) : [];
}

function send(over: Partial<Parameters<typeof submitForm>[1]> = {}) {
  return submitForm(world, { formId, values: good, page: null, idempotencyKey: null, source: 'json', ...over });
}

beforeEach(() => begin());

describe('spam is kept apart with its reason', () => {
  it('the trap filled in is answered like anybody, and opens nothing', async () => {
    const sent = await send({ values: { ...good, website_url: 'http://spam.example' } });
    expect(sent.ok).toBe(true);
    expect(await rows('kept')).toEqual([]);
    expect(await rows('spam')).toMatchObject([{ spamReason: 'trap', contactId: null, conversationId: null }]);
  });

  it('a page filled in within two seconds is a program’s, after them a person’s', async () => {
    const token = pageToken(world, formId);
    world.clock.advance(1_999);
    await send({ token });
    expect(await rows('spam')).toMatchObject([{ spamReason: 'too-quick' }]);
    const slow = pageToken(world, formId);
    world.clock.advance(2_000);
    await send({ token: slow });
    expect(await rows('kept')).toHaveLength(1);
  });

  it('a token of another form or of nobody is forged', async () => {
    await send({ token: pageToken(world, 'form_other') });
    await send({ token: 'made up' });
    expect((await rows('spam')).map(({ spamReason }) => spamReason)).toEqual(['forged-page', 'forged-page']);
  });

  it('a page open for more than a day is given a new token, and nothing is stored', async () => {
    const token = pageToken(world, formId);
    world.clock.advance(86_400_001);
    const sent = await send({ token });
    expect(sent).toMatchObject({ ok: false, error: { kind: 'stale' } });
    expect([...(await rows('kept')), ...(await rows('spam'))]).toEqual([]);
  });

  it('one page is one submission, however often it is sent', async () => {
    const token = pageToken(world, formId);
    world.clock.advance(5_000);
    const answers = await Promise.all([send({ token }), send({ token }), send({ token })]);
    expect(new Set(answers.map((one) => one.ok && one.value.submissionId)).size).toBe(1);
    expect(await rows('kept')).toHaveLength(1);
  });

  it('links and words the author names', async () => {
    await begin({ protection: { mostLinks: 1, blockedWords: ['casino'] } });
    await send({ values: { ...good, message: 'See http://a.example and https://b.example' } });
    await send({ values: { ...good, message: 'Best CASINO in town' } });
    await send({ values: { ...good, message: 'See http://a.example' } });
    expect((await rows('spam')).map(({ spamReason }) => spamReason).sort()).toEqual(['links', 'words']);
    expect(await rows('kept')).toHaveLength(1);
  });
});

describe('proof of work', () => {
  const clock = createManualClock(1_800_000_000_000);
  const work = () => createProofOfWork({ clock, hashing: world.hashing }, 10);
  async function solved(of: ReturnType<typeof work>, form: string) {
    const challenge = challengeSchema.parse(await of.challenge(form));
    const solution = await solveChallenge({ challenge, deriveKey });
    if (!solution) throw new Error('not solved');
    return { challenge, solution };
  }
  const packed = (proof: object) => Buffer.from(JSON.stringify(proof)).toString('base64');

  it('is taken once, for its own form, until it expires', async () => {
    const guard = work();
    const proof = packed(await solved(guard, 'form_1'));
    expect(await guard.check('form_2', proof)).toBe('bad');
    expect(await guard.check('form_1', proof)).toBe('good');
    expect(await guard.check('form_1', proof)).toBe('bad');
    expect(await guard.check('form_1', undefined)).toBe('none');
    const late = packed(await solved(guard, 'form_1'));
    clock.advance(20 * 60_000 + 1_000);
    expect(await guard.check('form_1', late)).toBe('bad');
  });

  it('is refused with another counter, key, prefix, or of another server', async () => {
    const guard = work();
    const { challenge, solution } = await solved(guard, 'form_1');
    const easier = { ...challenge, parameters: { ...challenge.parameters, cost: 1 } };
    for (const proof of [
      packed({ challenge: easier, solution }),
      packed({ challenge: { ...challenge, signature: 'x' }, solution }),
      packed({ challenge, solution: { ...solution, derivedKey: '00'.repeat(32) } }),
      packed(await solved(work(), 'form_1')),
      'no base64 at all',
      'x'.repeat(10_000),
    ]) {
      expect(await guard.check('form_1', proof)).toBe('bad');
    }
  });

  it('missing where the form asks for it puts the submission aside; wrong asks for another', async () => {
    await begin({ protection: { proofOfWork: true } });
    await send();
    expect(await rows('spam')).toMatchObject([{ spamReason: 'no-work' }]);
    expect(await send({ work: 'bad' })).toMatchObject({ ok: false, error: { kind: 'stale' } });
    await send({ work: 'good' });
    expect(await rows('kept')).toHaveLength(1);
  });
});

describe('floods', () => {
  it('from one address to one form are stopped, others are not', async () => {
    const app = createApp({
      world,
      settings: readSettings({ TRUST_PROXY: '1', POSTS_PER_MINUTE: '6000', DATA_DIR: '/nowhere' }),
      folders: { widget: '/nowhere', studio: '/nowhere', migrations: '/nowhere' },
    });
    const post = async (from: string) =>
      (
        await app.request(`/v1/forms/${formId}/submissions`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
          body: JSON.stringify({ values: good }),
        })
      ).status;
    const answers = [];
    for (let count = 0; count < 25; count += 1) answers.push(await post('192.0.2.1'));
    expect(answers.filter((status) => status === 201)).toHaveLength(20);
    expect(answers.at(-1)).toBe(429);
    expect(await post('192.0.2.2')).toBe(201);
  });
});

describe('what is begun', () => {
  it('is kept only where the author wants it, under a pass, and goes when it is sent', async () => {
    const { keepDraft, readDraft } = await import('@parley/use-cases');
    expect((await keepDraft(world, { formId, pass: null, values: good })).ok).toBe(false);
    await begin({ resume: true });
    const kept = await keepDraft(world, { formId, pass: null, values: { name: 'A', evil: 'x', message: ['x'] } });
    const pass = kept.ok ? kept.value.pass : '';
    const read = await readDraft(world, { formId, pass });
    expect(read.ok && read.value.values).toEqual({ name: 'A' });
    expect((await readDraft(world, { formId, pass: `${pass}x` })).ok).toBe(false);
    const again = await keepDraft(world, { formId, pass, values: { name: 'Ada' } });
    expect(again).toEqual({ ok: true, value: { pass } });
    expect(await rows('partial')).toHaveLength(1);
    await send({ draft: pass });
    expect(await rows('partial')).toEqual([]);
    expect(await rows('kept')).toHaveLength(1);
  });

  it('is forgotten after fourteen days', async () => {
    const { keepDraft, readDraft } = await import('@parley/use-cases');
    await begin({ resume: true });
    const kept = await keepDraft(world, { formId, pass: null, values: good });
    const pass = kept.ok ? kept.value.pass : '';
    world.clock.advance(14 * 86_400_000 + 1);
    expect((await readDraft(world, { formId, pass })).ok).toBe(false);
    expect(await sweepSubmissions(world)).toBe(1);
    expect(await rows('partial')).toEqual([]);
  });
});
