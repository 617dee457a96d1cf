// Several chatflows on one chat: who gets which, what a page is told, and why a chat is not there (R63, R85, 2.5, 2.6).
import { emptyFlow } from '@parley/flow';
import { chatflowSchema } from '@parley/helpdesk';
import { describe, expect, it } from 'vitest';
import { chatRoutes } from '../src/http/visitor/chat-routes';
import { idFrom } from '@parley/primitives';
import { askConfig, chatKey, startChatWorld } from './support/chat-world';
import { openChat } from './support/test-world';

const says = (name: string, text: string, language = 'en') => ({
  document: {
    ...emptyFlow(name, language),
    steps: [
      { id: 'begin', kind: 'chat-opened', options: {} },
      { id: 'bye', kind: 'end', options: { text } },
    ],
    edges: [{ id: 'e1', from: { step: 'begin', exit: 'next' }, to: 'bye' }],
  },
});

async function start() {
  const chat = await startChatWorld({
    flows: [says('Pricing', 'About prices'), says('Everyone', 'Hello all'), says('Deutsch', 'Hallo', 'de')],
  });
  const flows = await chat.world.store.list('flows', chat.workspaceId);
  const flowId = (name: string) => flows.find((flow) => flow.name === name)?.id ?? null;
  const chatflow = (id: string, parts: object = {}) => chatflowSchema.parse({ id, flowId: null, ...parts });
  const pricing = chatflow('pricing', {
    flowId: flowId('Pricing'),
    targeting: { include: [{ kind: 'begins', value: '/pricing' }] },
  });
  const everyone = chatflow('everyone', { flowId: flowId('Everyone') });
  const write = (chatflows: ReturnType<typeof chatflow>[]) =>
    chat.api.connections.update({ connectionId: chat.connectionId, chatflows });
  const open = async (body: object) => {
    const headers = { 'content-type': 'application/json' };
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    const answer = await chatRoutes(chat.world).request(`/${chatKey}/conversations`, init);
    return JSON.stringify(await answer.json());
  };
  return { ...chat, flowId, chatflow, pricing, everyone, write, open };
}

const readBody = (answer: Response): Promise<unknown> => answer.json();

describe('targeting', () => {
  it('R85 lets the first chatflow meant for a visit win, and the conversation follows it', async () => {
    const { pricing, everyone, write, see, open } = await start();
    const page = { url: 'https://shop.example/pricing/eu' };
    await write([pricing, everyone]);
    expect((await see(page)).chatflow).toBe('pricing');
    expect((await see()).chatflow).toBe('everyone');
    expect(await open({ page, chatflow: 'pricing' })).toContain('About prices');
    expect(await open({ page })).toContain('About prices');
    expect(await open({ page, chatflow: 'everyone' })).toContain('Hello all');
    await write([everyone, pricing]);
    expect((await see(page)).chatflow).toBe('everyone');
  });

  it('offers no chat where none is meant, but keeps an ongoing one', async () => {
    const { pricing, write, see } = await start();
    await write([pricing]);
    expect(await see()).toMatchObject({ state: 'away', chatflow: null, page: { launcher: false } });
  });

  it.each([
    [{ kind: 'device', any: ['phone'] }, {}, { 'user-agent': 'Mozilla/5.0 (iPhone) Mobile' }],
    [{ kind: 'language', any: ['sv'] }, {}, { 'accept-language': 'sv-SE,en;q=0.5' }],
    [{ kind: 'country', any: ['SE'] }, {}, { 'x-country': 'se' }],
    [{ kind: 'label', any: ['lab_vip'], is: true }, { known: 'lab_old,lab_vip' }, {}],
    [{ kind: 'referrer', value: 'news.example' }, { ref: 'https://news.example/today' }, {}],
    [{ kind: 'returning', is: true }, { met: '' }, {}],
    [{ kind: 'known', is: true }, { known: '' }, {}],
  ])('reads %j from the request', async (rule, query, headers) => {
    const { chatflow, write, see } = await start();
    await write([chatflow('a', { targeting: { visitor: [rule] } })]);
    expect((await see(query, headers)).chatflow).toBe('a');
    expect((await see({}, { 'user-agent': 'Mozilla/5.0 (X11)', 'accept-language': 'en' })).chatflow).toBeNull();
  });

  it('tells a page which of the labels its rules ask about are on the contact, and no others', async () => {
    const { api, world, workspaceId, chatflow, write } = await start();
    const vip = await api.labels.create({ name: 'VIP', colour: 'violet' });
    const late = await api.labels.create({ name: 'Late', colour: 'rose' });
    await write([chatflow('vip', { targeting: { visitor: [{ kind: 'label', any: [vip.id], is: true }] } })]);
    const chat = await openChat(world, chatKey);
    const headers = { authorization: `Bearer ${chat.token}`, 'x-conversation': chat.conversationId };
    const ask = async () => readBody(await askConfig(world, { key: chatKey, query: {}, headers }));
    expect(await ask()).toMatchObject({ chatflow: null, known: false, labels: '' });
    const row = await world.store.get('conversations', workspaceId, chat.conversationId);
    if (!row) throw new Error('No conversation');
    const contactId = idFrom('contact', 'con_1');
    const triage = { ...row.triage, labelIds: [idFrom('label', vip.id), idFrom('label', late.id)] };
    const contact = { workspaceId, revision: 1, id: contactId, properties: {}, ownerId: null };
    await world.store.commit([
      { kind: 'put', table: 'contacts', row: { ...contact, createdAt: 1, lastSeenAt: 1 } },
      { kind: 'put', table: 'conversations', row: { ...row, contactId, triage, revision: row.revision + 1 } },
    ]);
    expect(await ask()).toMatchObject({ chatflow: 'vip', known: true, labels: vip.id });
  });

  it('R58 names people by the language of the chatflow that answers', async () => {
    const { chatflow, everyone, flowId, members, set, see, write } = await start();
    await set({ heading: { by: 'people', memberIds: [members[0]?.id], teamIds: [], fallback: '' } });
    const include = [{ kind: 'begins', value: '/de' }];
    await write([chatflow('de', { flowId: flowId('Deutsch'), targeting: { include } }), everyone]);
    expect((await see({ url: 'https://shop.example/de/' })).heading.names).toEqual(['Ida Ek']);
    expect((await see()).heading.names).toEqual(['Ida']);
  });

  it('skips one whose flow is switched off, and refuses flows that are not there', async () => {
    const { api, flowId, pricing, everyone, write, see, chatflow } = await start();
    await write([pricing, everyone]);
    await api.flows.setEnabled({ flowId: flowId('Pricing') ?? '', enabled: false });
    expect((await see({ url: 'https://shop.example/pricing' })).chatflow).toBe('everyone');
    await expect(write([chatflow('x', { flowId: 'flow_gone' })])).rejects.toThrow('does not exist');
    await expect(api.flows.remove({ flowId: flowId('Everyone') ?? '' })).rejects.toThrow('uses this flow');
  });

  it('R63 tells the page when the welcome pops open', async () => {
    const { chatflow, write, set, see } = await start();
    await set({ welcome: 'Hi!', prompt: true });
    expect((await see()).page).toMatchObject({ greeting: 'Hi!', stays: true });
    await set({ prompt: false });
    expect((await see()).page).toMatchObject({ greeting: '' });
    const moments = { pop: 'moments', afterSeconds: 5, scrollPercent: 50, exitIntent: true, maxPops: 1 };
    await write([chatflow('a', { display: { ...moments, staysClosed: false } })]);
    expect((await see()).page).toMatchObject({
      greeting: 'Hi!',
      after: 5,
      scroll: 50,
      exit: true,
      most: 1,
      stays: false,
    });
    await write([chatflow('a', { display: { pop: 'never' } })]);
    await set({ prompt: true });
    expect((await see()).page).toMatchObject({ greeting: '' });
  });
});

describe('why a chat is (not) shown', () => {
  const facts = { url: 'https://shop.example/pricing' };
  const failing = (reasons: readonly { kind: string; holds: boolean }[]) =>
    reasons.filter(({ holds }) => !holds).map(({ kind }) => kind);

  it('tells the winner, those after it and the first condition that fails', async () => {
    const { api, connectionId, pricing, everyone, chatflow, write, available } = await start();
    await available(true);
    const phones = chatflow('phones', { targeting: { visitor: [{ kind: 'device', any: ['phone'] }] } });
    await write([phones, pricing, everyone]);
    const why = await api.widgets.explain({ connectionId, facts });
    expect(why.shown).toBe(true);
    expect(why.chatflows.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['phones', 'no-match'],
      ['pricing', 'wins'],
      ['everyone', 'later'],
    ]);
    expect(why.chatflows[0]?.failed).toMatchObject({ part: 'visitor', rule: { kind: 'device' } });
    expect(why.chatflows[1]).toMatchObject({ name: 'Pricing', conditions: [{ part: 'include', holds: true }] });
  });

  it('agrees with what a page is told, for each reason to be away', async () => {
    const { api, connectionId, flowId, pricing, write, set, see, available } = await start();
    const ask = async () => {
      const { shown, reasons } = await api.widgets.explain({ connectionId, facts });
      expect(shown).toBe((await see(facts)).page?.launcher ?? false);
      return failing(reasons).filter((kind) => kind !== 'embed');
    };
    await available(true);
    await write([pricing]);
    expect(await ask()).toEqual([]);
    await api.flows.setEnabled({ flowId: flowId('Pricing') ?? '', enabled: false });
    expect(await ask()).toEqual(['targeting']);
    await api.flows.setEnabled({ flowId: flowId('Pricing') ?? '', enabled: true });
    await available(false);
    expect(await ask()).toEqual([]);
    await set({ away: 'hide' });
    expect(await ask()).toEqual(['availability']);
    await available(true);
    await api.connections.setEnabled({ connectionId, enabled: false });
    expect(await ask()).toEqual(['switched-on']);
  });

  it('knows the site that asks, the sites allowed, the hours of the flow and who is recognised', async () => {
    const { api, connectionId, chatflow, write, set, see } = await start();
    const ask = async (url: string) => failing((await api.widgets.explain({ connectionId, facts: { url } })).reasons);
    expect(await ask(facts.url)).toContain('embed');
    await see(facts);
    expect(await ask(facts.url)).not.toContain('embed');
    await set({ allowedDomains: ['shop.example'] });
    expect(await ask('https://other.example/')).toContain('allowed-site');
    await write([chatflow('a', { targeting: { visitor: [{ kind: 'known', is: true }] } })]);
    expect(await ask(facts.url)).toEqual(['targeting', 'recognition']);
    await api.connections.update({ connectionId, availability: { flow: 'closed' } });
    expect(await ask(facts.url)).toContain('flow-hours');
  });

  it('says that countries cannot be told apart where no proxy tells them', async () => {
    const { api, connectionId, chatflow, write, world } = await start();
    await write([chatflow('a', { targeting: { visitor: [{ kind: 'country', any: ['SE'] }] } })]);
    const ask = async (country: string) => {
      const { reasons } = await api.widgets.explain({ connectionId, facts: { ...facts, country } });
      return failing(reasons).filter((kind) => kind !== 'embed');
    };
    expect(await ask('se')).toEqual([]);
    expect(await ask('NO')).toEqual(['targeting']);
    Object.assign(world, { countryHeader: null });
    expect(await ask('SE')).toEqual(['country']);
  });
});
