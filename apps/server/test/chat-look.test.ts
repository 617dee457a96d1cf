// What a chat's settings make of it on a page: colours, faces, states, and the preview of what is not saved.
import { performEffects } from '@parley/use-cases';
import { describe, expect, it } from 'vitest';
import { askConfig, chatKey, seeConfig, startChatWorld } from './support/chat-world';

describe('the look of a chat', () => {
  it('R54 takes the brand colour until it has one of its own, and follows the brand only until then', async () => {
    const { api, see, set } = await startChatWorld();
    const brandOf = async () => (await see()).look.colour;
    await api.workspace.update({ brandColour: '#8a4b12' });
    expect(await brandOf()).toBe('#8a4b12');
    await set({ colour: '#6b45b5' });
    expect(await brandOf()).toBe('#6b45b5');
    await api.workspace.update({ brandColour: '#00715a' });
    expect(await brandOf()).toBe('#6b45b5');
    await set({ colour: '' });
    expect(await brandOf()).toBe('#00715a');
    expect((await see()).page?.colour).toBe('#00715a');
  });

  it('R55 stores no colour that is none', async () => {
    const { set, see } = await startChatWorld();
    await expect(set({ colour: '#12' })).rejects.toThrow('hexadecimal');
    expect((await see()).look.colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('R53 R82 R84 shows picture and typeface with the next look, without a reload of anything', async () => {
    const { set, see } = await startChatWorld();
    expect((await see()).look).toMatchObject({ font: null, avatar: null });
    await set({ font: 'serif', avatarUrl: 'https://shop.example/logo.png' });
    expect((await see()).look).toMatchObject({
      font: expect.stringContaining('serif'),
      avatar: 'https://shop.example/logo.png',
    });
    await expect(set({ avatarUrl: 'javascript:alert(1)' })).rejects.toThrow('complete address');
  });

  it('R75 shows nothing before it is connected, nor while it is off', async () => {
    const { world, api, connectionId, see } = await startChatWorld();
    expect((await askConfig(world, { key: 'not-connected' })).status).toBe(404);
    expect((await see()).page?.launcher).toBe(true);
    await api.connections.setEnabled({ connectionId, enabled: false });
    expect(await see()).toMatchObject({ state: 'hidden', page: null });
  });
});

describe('the heading of a chat', () => {
  const heading = { by: 'people', memberIds: [], teamIds: [], fallback: '' };

  it('R56 shows exactly the people chosen, R58 by first name, R81 with the picture they chose', async () => {
    const { api, members, set, see } = await startChatWorld();
    const [ida, , cia] = members;
    await set({ heading: { ...heading, memberIds: [ida?.id, cia?.id] } });
    expect((await see()).heading).toEqual({ names: ['Ida', 'Cia'], avatars: [null, null] });
    await api.auth.updateMe({ name: 'Ida-Li Ek', avatarUrl: 'https://shop.example/ida.png', language: 'en' });
    expect((await see()).heading).toEqual({
      names: ['Ida-Li', 'Cia'],
      avatars: ['https://shop.example/ida.png', null],
    });
  });

  it('R57 shows three of five, the same all through one visit, and all of them over many', async () => {
    const { members, set, see } = await startChatWorld();
    await set({ heading: { ...heading, memberIds: members.map(({ id }) => id) } });
    const seen = new Set<string>();
    for (let visit = 0; visit < 40; visit++) {
      const { names } = (await see({ seed: `visit ${visit}` })).heading;
      expect(new Set(names).size).toBe(3);
      expect((await see({ seed: `visit ${visit}` })).heading.names).toEqual(names);
      for (const name of names) seen.add(name);
    }
    expect(seen.size).toBe(5);
  });

  it('R59 shows a known contact its owner, R60 and everyone else the fallback', async () => {
    const { world, workspaceId, members, set, see, connectionId } = await startChatWorld();
    const dan = members.find(({ name }) => name === 'Dan Fors');
    const eva = members.find(({ name }) => name === 'Eva Gran');
    await expect(set({ heading: { ...heading, by: 'owner' } })).rejects.toThrow('new visitors');
    await set({ heading: { ...heading, by: 'owner', fallback: 'people', memberIds: [eva?.id] } });
    expect((await see()).heading.names).toEqual(['Eva']);
    const { chatRoutes } = await import('../src/http/visitor/chat-routes');
    const opened = await chatRoutes(world).request(`/${chatKey}/conversations`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    });
    const { token, conversationId }: { token: string; conversationId: string } = await opened.json();
    const pass = { authorization: `Bearer ${token}`, 'x-conversation': conversationId };
    expect((await see({}, pass)).heading.names).toEqual(['Eva']);
    const at = world.clock.now();
    const contactId = world.ids.next('contact');
    const owned = { properties: {}, ownerId: dan?.id ?? null, createdAt: at, lastSeenAt: at };
    const talk = await world.store.get('conversations', workspaceId, conversationId);
    if (!talk) throw new Error('No conversation');
    await world.store.commit([
      { kind: 'put', table: 'contacts', row: { workspaceId, revision: 1, id: contactId, ...owned } },
      { kind: 'put', table: 'conversations', row: { ...talk, contactId, revision: talk.revision + 1 } },
    ]);
    expect(await see({}, pass)).toMatchObject({ heading: { names: ['Dan'] }, known: true });
    expect((await see({}, { ...pass, authorization: 'Bearer wrong-token-0000000' })).heading.names).toEqual(['Eva']);
    expect(connectionId).toBe(talk.connectionId);
  });
});

describe('the states of a chat', () => {
  const texts = { awayMessage: 'We are out', offlineMessage: 'We are closed', waitMessage: 'Please wait' };

  it('R69 says the typical reply time in the language of the chat, or nothing', async () => {
    const { set, see, available } = await startChatWorld();
    await available(true);
    expect((await see()).replyTime).toBeNull();
    await set({ replyTime: 'hours' });
    expect((await see()).replyTime).toBe('Usually replies in a few hours');
    await set({ locale: 'sv' });
    expect((await see()).replyTime).toBe('Svarar oftast inom några timmar');
    await set({ replyTime: 'Before lunch' });
    expect((await see()).replyTime).toBe('Before lunch');
  });

  it.each([
    ['message', { awayMessage: 'We are out', page: { launcher: true } }],
    ['nothing', { awayMessage: null, page: { launcher: true } }],
    ['hide', { page: { launcher: false } }],
  ])('R70 away: %s', async (away, shown) => {
    const { set, see, available } = await startChatWorld();
    await available(false);
    await set({ ...texts, away });
    expect(await see()).toMatchObject({ state: 'away', replyTime: null, ...shown });
    await available(true);
    expect(await see()).toMatchObject({ state: 'available', awayMessage: null, page: { launcher: true } });
  });

  it.each([
    ['return-time', { awayMessage: null, page: { launcher: true } }],
    ['message', { awayMessage: 'We are closed', returnAt: null, page: { launcher: true } }],
    ['hide', { page: { launcher: false } }],
  ])('R71 outside hours: %s', async (offline, shown) => {
    const { api, connectionId, world, set, see, available } = await startChatWorld();
    await available(true);
    await set({ ...texts, offline });
    const { ranges, opensAt } = closedHours(world.clock.now());
    await api.connections.update({ connectionId, availability: { mode: 'hours', timeZone: 'UTC', ranges } });
    const seen = await see();
    expect(seen).toMatchObject({ state: 'offline', ...shown });
    if (offline === 'return-time') expect(new Date(seen.returnAt ?? 0).toISOString()).toBe(opensAt);
  });

  it.each([
    ['wait', { state: 'full', awayMessage: 'Please wait', page: { launcher: true } }],
    ['hide', { state: 'full', page: { launcher: false } }],
    ['nothing', { state: 'available', awayMessage: null, page: { launcher: true } }],
  ])('R72 all busy: %s, and a freed slot mends it', async (full, shown) => {
    const { world, workspaceId, set, see, available } = await startChatWorld();
    await available(true);
    await set({ ...texts, full });
    const limit = async (capacity: number | null) => {
      const now = await world.store.list('members', workspaceId);
      await world.store.commit(
        now.map((row) => ({
          kind: 'put' as const,
          table: 'members' as const,
          row: { ...row, capacity, revision: row.revision + 1 },
        })),
      );
      world.bus.publish({ topic: 'member', workspaceId, id: now[0]?.id ?? '' });
    };
    await limit(0);
    expect(await see()).toMatchObject(shown);
    await limit(null);
    expect(await see()).toMatchObject({ state: 'available', page: { launcher: true } });
  });
});

/** Ranges that are closed now and open at seven tomorrow. */
function closedHours(now: number) {
  const opens = new Date(now + 86_400_000);
  opens.setUTCHours(7, 0, 0, 0);
  const day = (['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const)[
    opens.getUTCDay()
  ];
  return { ranges: [{ days: day ?? 'monday', from: '07:00', to: '17:00' }], opensAt: opens.toISOString() };
}

describe('R74 the preview', () => {
  it('shows settings that are not saved, in any state, to whoever has its key, and stores nothing', async () => {
    const { world, api, see } = await startChatWorld();
    const before = await see();
    const asked = { kind: 'chat', settings: { colour: '#6b45b5', awayMessage: 'Out' }, state: 'away' } as const;
    const { key } = await api.widgets.preview(asked);
    expect(await seeConfig(world, { key })).toMatchObject({
      state: 'away',
      look: { colour: '#6b45b5' },
      awayMessage: 'Out',
    });
    const again = await api.widgets.preview({ ...asked, state: 'available', key });
    expect(again.key).toBe(key);
    expect(await seeConfig(world, { key })).toMatchObject({ state: 'available' });
    expect(await see()).toEqual(before);
    await expect(api.widgets.preview({ ...asked, settings: { colour: 'red' } })).rejects.toThrow('hexadecimal');
    expect((await askConfig(world, { key: 'preview.unknown' })).status).toBe(404);
    world.clock.advance(3_600_001);
    expect((await askConfig(world, { key })).status).toBe(404);
  });
});

describe('R79 the code by mail', () => {
  const code = `<script async src="https://parley.example/widget.js?key=${chatKey}"></script>`;

  it('is queued once with the exact snippet and the account, and refused to no address and for other code', async () => {
    const { world, api, connectionId } = await startChatWorld();
    await expect(api.widgets.mailCode({ connectionId, to: 'nobody', code })).rejects.toThrow('email address');
    for (const wrong of ['hello', code.replace(chatKey, 'other'), `${code}<b>x</b>`])
      await expect(api.widgets.mailCode({ connectionId, to: 'dev@shop.example', code: wrong })).rejects.toThrow('code');
    expect(await api.widgets.mailCode({ connectionId, to: 'dev@shop.example', code })).toEqual({
      to: 'dev@shop.example',
    });
    await performEffects(world);
    const [mail, ...more] = world.mailer.sent;
    expect(more).toEqual([]);
    const workspace = await api.workspace.get();
    expect(mail).toMatchObject({ to: 'dev@shop.example', text: expect.stringContaining(code) });
    expect(JSON.stringify(mail)).toContain(workspace.publicKey);
  });
});

describe('R83 the sender of transcripts', () => {
  it('is one of the addresses the mail server may use, or none of its own', async () => {
    const { api, set } = await startChatWorld();
    expect(await api.widgets.senders()).toEqual(['parley@demo.example', 'hello@demo.example']);
    await set({ transcriptFrom: 'hello@demo.example' });
    await expect(set({ transcriptFrom: 'boss@bank.example' })).rejects.toThrow('can not be sent from');
    await set({ transcriptFrom: '' });
  });
});
