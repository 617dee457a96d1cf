// What comes in from Facebook pages: who it was, which page it is for, which flow a link leads to.
import { performEffects, processLedger } from '@parley/use-cases';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  appSecret,
  change,
  connectionOf,
  conversationWith,
  flowNamed,
  item,
  messengerWorld,
  type Page,
  post,
  saying,
  sent,
  thread,
  words,
} from './support/messenger-world';
import { textsOf } from './support/test-world';

const one: Page = { key: 'page-one-key', pageId: '101' };
const two: Page = { key: 'page-two-key', pageId: '202' };
const primary = saying('Primary', 'Hello.');

describe('a profile', () => {
  async function contactOf(world: Awaited<ReturnType<typeof messengerWorld>>, person: string) {
    const conversation = await conversationWith(world, one.key, person);
    if (!conversation?.contactId) throw new Error('No contact');
    return world.store.get('contacts', conversation.workspaceId, conversation.contactId);
  }

  it('R98 names the contact, without holding up the answer', async () => {
    const world = await messengerWorld([one], [primary]);
    world.profiles.set('7', { id: '7', first_name: 'Maja', last_name: 'Demo', profile_pic: 'https://example.com/a' });
    await post(world, one.key, [{ id: '101', messaging: [words('101', '7', 'm1', 'Hi')] }]);
    const [first, second] = await world.store.claimEffects(world.clock.now(), 10);
    expect(new Set([first?.effect.kind, second?.effect.kind])).toEqual(new Set(['deliver-message', 'read-profile']));
    for (const row of [first, second])
      if (row) await world.store.commit([{ ...row, kind: 'set-effect', state: 'queued', reason: null }]);
    await performEffects(world);
    expect(sent(world)).toEqual(['Hello.']);
    expect(await contactOf(world, '7')).toMatchObject({ properties: { first_name: 'Maja', last_name: 'Demo' } });
  });

  it('leaves a name that is there, and a missing profile stops nothing', async () => {
    const world = await messengerWorld([one], [primary]);
    await post(world, one.key, [
      { id: '101', messaging: [words('101', '7', 'm1', 'Hi'), words('101', '8', 'm2', 'Hi')] },
    ]);
    const known = await contactOf(world, '7');
    if (!known) throw new Error('No contact');
    const row = { ...known, revision: known.revision + 1, properties: { first_name: 'Bo' } };
    await world.store.commit([{ kind: 'put', table: 'contacts', row }]);
    world.profiles.set('7', { first_name: 'Maja', last_name: 'Demo' });
    await performEffects(world);
    expect(await contactOf(world, '7')).toMatchObject({ properties: { first_name: 'Bo' } });
    expect(await contactOf(world, '8')).toMatchObject({ properties: {} });
    expect(sent(world)).toEqual(['Hello.', 'Hello.']);
    expect(world.errors).toEqual([]);
  });
});

describe('files at Meta, whose addresses expire', () => {
  const png = Uint8Array.from(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  );
  const at = (name: string) => `https://scontent.xx.fbcdn.net/v/${name}?oh=1`;
  const sends = (mid: string, ...urls: string[]) =>
    item('101', '7', { message: { mid, attachments: urls.map((url) => ({ type: 'image', payload: { url } })) } });

  it('are copied into our folder, and what is not Meta’s or gone is left as it is', async () => {
    const world = await messengerWorld([one], [primary]);
    world.media.set(at('a.png'), png);
    world.media.set('https://example.com/b.png', png);
    await post(world, one.key, [
      { id: '101', messaging: [sends('m1', at('a.png'), 'https://example.com/b.png', at('gone.png'))] },
    ]);
    await performEffects(world);
    const [message] = await thread(world, one.key, '7');
    expect(message?.parts).toMatchObject([
      { kind: 'image', url: expect.stringMatching(/^\/files\/[\w-]+\/a\.png$/) },
      { kind: 'image', url: 'https://example.com/b.png' },
      { kind: 'image', url: at('gone.png') },
    ]);
    const conversation = await conversationWith(world, one.key, '7');
    const files = await world.store.listFilesOf(
      (await connectionOf(world, one.key)).workspaceId,
      conversation?.id ?? '',
    );
    expect(files).toMatchObject([{ mime: 'image/png', size: png.length }]);
    expect(sent(world)).toEqual(['Hello.']);
    expect(world.errors).toEqual([]);
  });

  it('R98 a profile picture is copied too, and nothing that is no picture', async () => {
    const world = await messengerWorld([one], [primary]);
    for (const [person, bytes] of [
      ['7', png],
      ['8', new TextEncoder().encode('<svg onload="alert(1)"/>')],
    ] as const) {
      world.media.set(at(person), bytes);
      world.profiles.set(person, { first_name: 'Maja', profile_pic: at(person) });
      await post(world, one.key, [{ id: '101', messaging: [words('101', person, `m${person}`, 'Hi')] }]);
    }
    await performEffects(world);
    const pictures = await Promise.all(
      ['7', '8'].map(async (person) => {
        const conversation = await conversationWith(world, one.key, person);
        if (!conversation?.contactId) throw new Error('No contact');
        return (await world.store.get('contacts', conversation.workspaceId, conversation.contactId))?.pictureUrl;
      }),
    );
    expect(pictures).toEqual([expect.stringMatching(/^\/files\/[\w-]+\/picture\.png$/), undefined]);
  });
});

describe('several pages of one app', () => {
  const both = [
    { id: '101', messaging: [words('101', '7', 'm1', 'To one')] },
    { id: '202', messaging: [words('202', '7', 'm2', 'To two')] },
  ];

  it('R98 post to one address, and each page gets its own, once', async () => {
    const world = await messengerWorld([one, two], [primary]);
    for (const key of [one.key, two.key, one.key]) await post(world, key, both.toReversed());
    for (const [key, text] of [
      [one.key, 'To one'],
      [two.key, 'To two'],
    ] as const) {
      const heard = (await thread(world, key, '7')).filter(({ direction }) => direction === 'in');
      expect(heard.map(({ parts }) => parts)).toEqual([[{ kind: 'text', text }]]);
      expect((await connectionOf(world, key)).trouble).toBeNull();
    }
  });

  it('tell once of a page that nobody has connected, and keep nothing of its people', async () => {
    const world = await messengerWorld([one], [primary]);
    await post(world, one.key, both);
    await post(world, one.key, both);
    expect((await connectionOf(world, one.key)).trouble).toMatch(/account 202 .*no channel/);
    expect(await thread(world, one.key, '7')).toHaveLength(2);
    expect(JSON.stringify([...(await world.store.findLedger('received', 9))])).not.toContain('To two');
  });

  it('never write into a page whose own app did not sign', async () => {
    const world = await messengerWorld([one, two], [primary]);
    const secrets = JSON.stringify({ pageToken: 't', appSecret: 'another-app', verifyToken: 'demo-verify' });
    await change(world, two.key, { secrets });
    await post(world, one.key, both);
    expect(await thread(world, two.key, '7')).toEqual([]);
    expect((await connectionOf(world, one.key)).trouble).toMatch(/202/);
    await expect(post(world, two.key, both, appSecret)).rejects.toThrow('signature');
  });
});

describe('a link with a ref', () => {
  const summer = saying('Summer', 'Summer!');
  const open = saying('Opened', 'Welcome by link.', 'chat-opened');

  async function withRefs() {
    const world = await messengerWorld([one], [primary, summer, open]);
    await change(world, one.key, {
      refFlows: [
        { ref: 'summer', flowId: await flowNamed(world, 'Summer') },
        { ref: 'open', flowId: await flowNamed(world, 'Opened') },
      ],
    });
    return world;
  }
  const said = async (world: Awaited<ReturnType<typeof withRefs>>, person: string) =>
    textsOf(await thread(world, one.key, person)).filter((text) => !String(text).startsWith('('));
  const send = (world: Awaited<ReturnType<typeof withRefs>>, ...messaging: object[]) =>
    post(world, one.key, [{ id: '101', messaging }]);
  const referral = (ref: string) => ({ referral: { ref, source: 'SHORTLINK', type: 'OPEN_THREAD' } });

  it('R88 chooses the flow: by referral, by Get Started, and beside a message', async () => {
    const world = await withRefs();
    await send(world, item('101', '1', referral('open')));
    await send(
      world,
      item('101', '2', { postback: { mid: 'p1', payload: 'PARLEY_GET_STARTED', ...referral('open') } }),
    );
    await send(world, item('101', '3', { message: { mid: 'm3', text: 'Hi', ...referral('summer') } }));
    expect(await said(world, '1')).toEqual(['Welcome by link.']);
    expect(await said(world, '2')).toEqual(['Welcome by link.']);
    expect(await said(world, '3')).toEqual(['Summer!']);
  });

  it('R88 is remembered until the first message, and unknown ones lead to the primary flow', async () => {
    const world = await withRefs();
    await send(world, item('101', '1', referral('summer')));
    await send(world, item('101', '2', referral('winter')));
    expect([await said(world, '1'), await said(world, '2')]).toEqual([[], []]);
    await send(world, words('101', '1', 'm1', 'Hi'), words('101', '2', 'm2', 'Hi'));
    expect(await said(world, '1')).toEqual(['Summer!']);
    expect(await said(world, '2')).toEqual(['Hello.']);
  });

  it('R88 leads somebody who wrote before to its flow, unless a member has them', async () => {
    const world = await withRefs();
    await send(world, words('101', '1', 'm1', 'Hi'));
    await send(world, item('101', '1', referral('open')));
    expect(await said(world, '1')).toEqual(['Hello.', 'Welcome by link.']);
    const conversation = await conversationWith(world, one.key, '1');
    if (!conversation) throw new Error('No conversation');
    const row = {
      ...conversation,
      revision: conversation.revision + 1,
      owner: { kind: 'member', memberId: world.ids.next('member') } as const,
    };
    await world.store.commit([{ kind: 'put', table: 'conversations', row }]);
    await send(world, { ...item('101', '1', referral('open')), timestamp: 1_800_000_000_009 });
    await processLedger(world);
    expect(await said(world, '1')).toEqual(['Hello.', 'Welcome by link.']);
  });
});

describe('batches as they come in life', () => {
  it('R98 shuffled, repeated and mixed over pages: each message once, each person in their own thread', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ page: fc.constantFrom('101', '202'), person: fc.constantFrom('7', '8', '9') }), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.infiniteStream(fc.nat()),
        async (messages, chance) => {
          const world = await messengerWorld([one, two], []);
          const events = messages.map(({ page, person }, index) => ({
            page,
            person,
            event: words(page, person, `m${index}`, `Text ${index}`),
          }));
          for (const key of [one.key, two.key, one.key]) {
            const shuffled = [...events, ...events.slice(0, 3)].sort(() => ((chance.next().value ?? 0) % 3) - 1);
            const entries = shuffled.map(({ page, event }) => ({ id: page, messaging: [event] }));
            await post(world, key, entries);
          }
          for (const { page, key } of [
            { page: '101', key: one.key },
            { page: '202', key: two.key },
          ]) {
            for (const person of ['7', '8', '9']) {
              const sentHere = events.filter((event) => event.page === page && event.person === person);
              const heard = (await thread(world, key, person)).filter(({ direction }) => direction === 'in');
              expect(heard.map(({ externalId }) => externalId).sort()).toEqual(
                sentHere.map(({ event }) => event.message.mid).sort(),
              );
            }
          }
          expect(await world.store.findLedger('received', 10)).toEqual([]);
          expect(world.errors).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });
});
