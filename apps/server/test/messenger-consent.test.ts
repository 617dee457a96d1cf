// Consent before anything is stored (R101-R106, D7): explicit holds back, implicit tells, and the ledger keeps the words.
import { memberSchema } from '@parley/helpdesk';
import { performEffects } from '@parley/use-cases';
import { getContact, withdrawConsent } from '@parley/use-cases/studio';
import { describe, expect, it } from 'vitest';
import {
  change,
  connectionOf,
  conversationWith,
  flowNamed,
  item,
  messengerWorld,
  post,
  saying,
  sent,
  thread,
  words,
} from './support/messenger-world';
import { type TestWorld, textsOf } from './support/test-world';

const key = 'page-one-key';
const flow = saying('Primary', 'Hello.');
const text = 'We store what you write here to answer you.';

type Kind = 'explicit' | 'implicit';

async function worldWith(kind: Kind, { privacy = true, apply = true } = {}) {
  const settings = { consent: { apply, kind, text } };
  const world = await messengerWorld([{ key, pageId: '101', settings }], [flow]);
  const [workspace] = await world.store.listWorkspaces();
  if (!workspace) throw new Error('No workspace');
  const row = { ...workspace, revision: workspace.revision + 1, privacy: { enabled: privacy } };
  await world.store.commit([{ kind: 'put', table: 'workspaces', row }]);
  return world;
}

async function hears(world: TestWorld, ...messaging: object[]) {
  await post(world, key, [{ id: '101', messaging }]);
  await performEffects(world);
}
const says = (mid: string, said: string) => words('101', '7', mid, said);
const taps = (mid: string, payload: string) =>
  item('101', '7', { message: { mid, text: 'I agree', quick_reply: { payload } } });

async function consents(world: TestWorld) {
  const { workspaceId, id } = await connectionOf(world, key);
  return (await world.store.listConsents(workspaceId, id, '7')).toReversed();
}

/** Everything stored anywhere, as text. */
async function everything(world: TestWorld): Promise<string> {
  const { workspaceId, id } = await connectionOf(world, key);
  const ledger = [...(await world.store.findLedger('received', 99)), ...(await world.store.findLedger('dead', 99))];
  return JSON.stringify([
    ledger,
    await world.store.listContacts({ workspaceId, limit: 99 }),
    await world.store.listConversations({ workspaceId, status: 'open', limit: 99 }),
    await world.store.listConsents(workspaceId, id, '7'),
  ]);
}

const buttonsOf = (world: TestWorld) => {
  const bodies = world.calls.map(({ body }) => JSON.parse(body ?? '{}'));
  return bodies.findLast(({ message }) => message?.quick_replies)?.message.quick_replies;
};

describe('explicit consent', () => {
  it('R104 stores and answers nothing before it, and asks again each time', async () => {
    const world = await worldWith('explicit');
    const kept: string[] = [];
    const addLedger = world.store.addLedger;
    Object.assign(world.store, {
      addLedger: async (rows: Parameters<typeof addLedger>[0]) => {
        kept.push(JSON.stringify(rows));
        return addLedger(rows);
      },
    });
    await hears(world, says('m1', 'My secret illness'));
    await hears(
      world,
      says('m2', 'Hello? Secret!'),
      item('101', '7', { reaction: { mid: 'x', action: 'react', emoji: 'S' } }),
    );
    expect(sent(world)).toEqual([text, text]);
    expect(buttonsOf(world)).toMatchObject([{ title: 'I agree' }, { title: 'No thanks' }]);
    expect(await conversationWith(world, key, '7')).toBeNull();
    expect(await consents(world)).toMatchObject([{ decision: 'asked', attempts: 2, kind: 'explicit' }]);
    expect(kept.join() + (await everything(world))).not.toMatch(/secret|illness/i);
    expect(
      await world.store.listContacts({ workspaceId: (await connectionOf(world, key)).workspaceId, limit: 9 }),
    ).toEqual([]);
  });

  it('R104 goes on after I agree, stored with time, words and evidence, and asks to send it again', async () => {
    const world = await worldWith('explicit');
    await hears(world, says('m1', 'Hi'));
    const agree = buttonsOf(world)[0].payload;
    await hears(world, taps('m2', agree));
    expect(sent(world).at(-1)).toBe('Thank you. Please send your message again.');
    expect(await consents(world)).toMatchObject([
      { decision: 'asked' },
      { decision: 'given', kind: 'explicit', text, evidence: 'm2', at: 1_800_000_000_000 },
    ]);
    await hears(world, taps('m2', agree), taps('m3', agree), says('m4', 'Hi again'));
    expect(sent(world).at(-1)).toBe('Hello.');
    const heard = (await thread(world, key, '7')).filter(({ direction }) => direction === 'in');
    expect(heard.map(({ externalId }) => externalId)).toEqual(['m4']);
    expect(await consents(world)).toHaveLength(2);
  });

  it('R104 counts the words written by hand, and lets in what follows in the same post', async () => {
    const world = await worldWith('explicit');
    await hears(world, says('m0', 'I agree'), says('m1', 'Hi'));
    expect(await conversationWith(world, key, '7')).toBeNull();
    await hears(world, says('m2', 'i agree.'), says('m3', 'My bike is broken'));
    expect((await thread(world, key, '7')).filter(({ direction }) => direction === 'in')).toHaveLength(1);
    expect(sent(world)).toEqual([text, text, 'Thank you. Please send your message again.', 'Hello.']);
  });

  it('R104 takes No thanks, stores it, and asks once more when they write again', async () => {
    const world = await worldWith('explicit');
    await hears(world, says('m1', 'Hi'));
    await hears(world, taps('m2', buttonsOf(world)[1].payload));
    expect(sent(world).at(-1)).toMatch(/stored nothing/);
    await hears(world, says('m3', 'Well'));
    expect(sent(world).at(-1)).toBe(text);
    expect((await consents(world)).map(({ decision }) => decision)).toEqual(['asked', 'declined', 'asked']);
    expect(await conversationWith(world, key, '7')).toBeNull();
  });

  it('R106 asks again when the words have changed; the old record keeps the old words', async () => {
    const world = await worldWith('explicit');
    await hears(world, says('m1', 'Hi'));
    const old = buttonsOf(world)[0].payload;
    await hears(world, taps('m2', old), says('m3', 'Hi'));
    const { settings } = await connectionOf(world, key);
    const newer = { apply: true, kind: 'explicit', text: 'New words.' };
    await change(world, key, { settings: { ...settings, consent: newer } });
    await hears(world, says('m4', 'And now?'), taps('m5', old));
    expect(sent(world).slice(-2)).toEqual(['New words.', 'New words.']);
    const given = (await consents(world)).filter(({ decision }) => decision === 'given');
    expect(given.map((row) => row.text)).toEqual([text]);
    await hears(world, taps('m6', buttonsOf(world)[0].payload));
    const both = (await consents(world)).filter(({ decision }) => decision === 'given');
    expect(both.map((row) => row.text)).toEqual([text, 'New words.']);
    expect(both[0]?.textVersion).not.toBe(both[1]?.textVersion);
  });

  it('R88 R104 remembers the link they came by while they decide', async () => {
    const world = await messengerWorld(
      [{ key, pageId: '101', settings: { consent: { apply: true, kind: 'explicit', text } } }],
      [flow, saying('Summer', 'Summer!')],
    );
    const [workspace] = await world.store.listWorkspaces();
    if (!workspace) throw new Error('No workspace');
    const row = { ...workspace, revision: workspace.revision + 1, privacy: { enabled: true } };
    await world.store.commit([{ kind: 'put', table: 'workspaces', row }]);
    await change(world, key, { refFlows: [{ ref: 'summer', flowId: await flowNamed(world, 'Summer') }] });
    await hears(world, item('101', '7', { referral: { ref: 'summer', type: 'OPEN_THREAD' } }));
    await hears(world, taps('m2', buttonsOf(world)[0].payload), says('m3', 'Hi'));
    expect(sent(world).at(-1)).toBe('Summer!');
  });
});

describe('implicit consent', () => {
  it('R105 shows the words first, takes the message at once, and records it', async () => {
    const world = await worldWith('implicit');
    await hears(world, says('m1', 'Hi'));
    await hears(world, says('m2', 'More'));
    expect(sent(world)).toEqual([text, 'Hello.']);
    expect(textsOf(await thread(world, key, '7')).slice(0, 2)).toEqual([text, 'Hello.']);
    expect(await consents(world)).toMatchObject([{ decision: 'given', kind: 'implicit', text, evidence: 'm1' }]);
    expect((await thread(world, key, '7')).filter(({ direction }) => direction === 'in')).toHaveLength(2);
  });
});

describe('without consent', () => {
  it.each([
    ['R101 while data privacy is off in the workspace', { privacy: false }],
    ['R103 while the channel’s switch is off', { apply: false }],
  ])('%s nobody is asked', async (_name, off) => {
    for (const kind of ['explicit', 'implicit'] as const) {
      const world = await worldWith(kind, off);
      await hears(world, says('m1', 'Hi'));
      expect(sent(world)).toEqual(['Hello.']);
      expect(await consents(world)).toEqual([]);
    }
  });
});

describe('a consent that is taken back', () => {
  it.each(['explicit', 'implicit'] as const)(
    'R104 R105 by a word: it is kept, told, and the flow is silent (%s)',
    async (kind) => {
      const world = await worldWith(kind);
      await hears(world, says('m1', 'Hi'));
      if (kind === 'explicit') await hears(world, taps('m2', buttonsOf(world)[0].payload), says('m3', 'Hi'));
      await hears(world, says('m4', ' Stop. '));
      expect(sent(world).at(-1)).toMatch(/consent is taken back/);
      expect((await consents(world)).at(-1)).toMatchObject({ decision: 'withdrawn', kind, text, evidence: 'm4' });
      expect((await conversationWith(world, key, '7'))?.owner).toEqual({ kind: 'queue' });
      expect(await thread(world, key, '7')).toContainEqual(
        expect.objectContaining({ note: true, parts: [{ kind: 'notice', code: 'consent-withdrawn', values: {} }] }),
      );
      const before = sent(world).length;
      await hears(world, says('m5', 'One more thing, secretly'));
      // Asked, respectively told, anew.
      expect(sent(world).slice(before)).toEqual([text]);
      const stored = (await thread(world, key, '7')).some(({ externalId }) => externalId === 'm5');
      expect(stored).toBe(kind === 'implicit');
      expect((await consents(world)).at(-1)?.decision).toBe(kind === 'implicit' ? 'given' : 'asked');
    },
  );

  it('is no word in the middle of a sentence, nor before there is a consent', async () => {
    const world = await worldWith('implicit');
    await hears(world, says('m1', 'stop'));
    await hears(world, says('m2', 'Please stop the noise'));
    expect((await consents(world)).map(({ decision }) => decision)).toEqual(['given']);
  });

  it('by the words of the settings alone', async () => {
    const world = await worldWith('implicit');
    const { settings } = await connectionOf(world, key);
    const consent = { apply: true, kind: 'implicit', text, withdrawWords: ['Ta bort mig'] };
    await change(world, key, { settings: { ...settings, consent } });
    await hears(world, says('m1', 'Hi'), says('m2', 'stop'), says('m3', 'ta bort mig!'));
    expect((await consents(world)).map(({ decision }) => decision)).toEqual(['given', 'withdrawn']);
  });

  it('by a member, on the contact’s page', async () => {
    const world = await worldWith('explicit');
    await hears(world, says('m1', 'Hi'));
    await hears(world, taps('m2', buttonsOf(world)[0].payload), says('m3', 'Hi'));
    const { workspaceId } = await connectionOf(world, key);
    const contactId = (await conversationWith(world, key, '7'))?.contactId ?? '';
    const member = memberSchema.parse({
      workspaceId,
      revision: 1,
      id: world.ids.next('member'),
      email: 'ann@demo.example',
      name: 'Ann',
      role: 'agent',
      passwordHash: null,
      avatarUrl: null,
      available: true,
      language: 'en',
      createdAt: world.clock.now(),
      removedAt: null,
    });
    const actor = { workspaceId, member };
    expect(await getContact(world, actor, { contactId })).toMatchObject({ value: { consents: 1 } });
    world.clock.advance(1_000);
    expect(await withdrawConsent(world, actor, { contactId })).toMatchObject({ ok: true, value: { withdrawn: 1 } });
    expect((await consents(world)).at(-1)).toMatchObject({ decision: 'withdrawn', evidence: `member ${member.id}` });
    const page = await getContact(world, actor, { contactId });
    expect(page).toMatchObject({
      value: {
        consents: 0,
        timeline: expect.arrayContaining([expect.objectContaining({ code: 'consent-withdrawn', text })]),
      },
    });
    expect(await withdrawConsent(world, actor, { contactId })).toMatchObject({ error: { code: 'invalid' } });
    await hears(world, says('m4', 'Hello?'));
    expect(sent(world).at(-1)).toBe(text);
  });
});
