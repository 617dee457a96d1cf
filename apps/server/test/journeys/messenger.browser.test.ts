// Journey 5: Messenger in and out, with a double of the Graph API as the other side.
import { type GraphDouble, openGraphDouble } from '@parley/channels/graph-double';
import { messengerReply } from '@parley/steps/example-flows';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bo, declareWorkspace } from './support/declare-workspace';
import { logIn } from './support/log-in';
import { openBrowser } from './support/open-browser';
import { freshDataDir, type Program, startProgram } from './support/start-program';

const facebookPage = { id: '1029384756', name: 'Demo shop', token: 'demo-page-token' };
const [appSecret, sender] = ['demo-app-secret', '77001'];

describe('Messenger', () => {
  let browser: Browser;
  let program: Program;
  let graph: GraphDouble;
  let inbox: Page;
  let webhook: string;

  beforeAll(async () => {
    browser = await openBrowser();
    const profiles = { [sender]: { first_name: 'Maja', last_name: 'Demo' } };
    graph = await openGraphDouble({ appId: '4711', appSecret, pages: [facebookPage], profiles });
    const dataDir = freshDataDir();
    const env = { MESSENGER_GRAPH_BASE: graph.url, ALLOW_PRIVATE_HOSTS: '127.0.0.1' };
    const more = { flows: [{ document: messengerReply() }], channels: [channel], env };
    const declared = await declareWorkspace(dataDir, more);
    program = await startProgram(dataDir, env);
    webhook = `${program.origin}/webhooks/messenger/${declared.channels['Demo page']?.publicKey}`;
    inbox = await logIn(browser, bo, { origin: program.origin, path: '/inbox' });
  });
  afterAll(async () => {
    await browser.close();
    await program.stop();
    await graph.close();
  });

  const said = () => graph.sent().map(({ message }) => Reflect.get(Object(message), 'text'));
  const written = (mid: string, text: string, more: object = {}) => ({ ...items(), message: { mid, text, ...more } });
  const thread = () => inbox.getByRole('main');

  it('refuses what Meta did not sign, and stores nothing of it', async () => {
    const body = JSON.stringify({
      object: 'page',
      entry: [{ id: facebookPage.id, time: 1, messaging: [written('m0', 'Forged')] }],
    });
    const forged = { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` };
    for (const headers of [{ 'content-type': 'application/json' }, forged]) {
      expect((await fetch(webhook, { method: 'POST', headers, body })).status).toBe(401);
    }
    expect(graph.sent()).toEqual([]);
  });

  it('R94 answers a signed message by the flow, through the Send API', async () => {
    expect((await graph.postEvents(webhook, facebookPage.id, [written('m1', 'Hi')])).status).toBe(200);
    await expect.poll(said).toEqual([expect.stringContaining('thanks for writing'), 'What can we do for you?']);
    const asked = graph.sent()[1];
    expect(asked).toMatchObject({
      recipient: { id: sender },
      messaging_type: 'RESPONSE',
      message: { quick_replies: [{ title: 'Opening hours' }, { title: 'Talk to a person' }] },
    });
  });

  it('R98 takes a whole batch once, however often it is posted', async () => {
    const replies = Object(graph.sent()[1]?.['message']).quick_replies;
    const batch = [
      written('m2', 'Talk to a person', { quick_reply: { payload: replies[1].payload } }),
      written('m3', 'My chain squeaks.'),
    ];
    for (const time of [1, 2])
      expect([time, (await graph.postEvents(webhook, facebookPage.id, batch)).status]).toEqual([time, 200]);
    await inbox
      .getByRole('listitem')
      .getByRole('link', { name: /Messenger/ })
      .click();
    await thread().getByText('My chain squeaks.').first().waitFor();
    await expect.poll(said).toHaveLength(3);
    expect(await thread().getByText('My chain squeaks.').count()).toBe(1);
  });

  it('sends a member’s answer, and shows that it arrived and was read', async () => {
    await inbox.getByRole('textbox', { name: 'Reply to the visitor' }).fill('Come by on Friday.');
    await inbox.getByRole('button', { name: 'Send', exact: true }).click();
    await expect.poll(() => said().at(-1)).toBe('Come by on Friday.');
    const sent = thread().getByText('Come by on Friday.').first();
    await sent.waitFor();
    const now = Date.now() + 60_000;
    const mid = `m_double_${graph.sent().length}`;
    await graph.postEvents(webhook, facebookPage.id, [{ ...items(), delivery: { mids: [mid], watermark: now } }]);
    await thread().getByText('Delivered').last().waitFor();
    await graph.postEvents(webhook, facebookPage.id, [{ ...items(), read: { watermark: now } }]);
    await thread().getByText('Seen').last().waitFor();
    expect(await thread().getByText('Forged').count()).toBe(0);
  });
});

const items = () => ({ sender: { id: sender }, recipient: { id: facebookPage.id }, timestamp: Date.now() });

const channel = {
  inbox: 'Demo inbox',
  kind: 'messenger',
  name: 'Demo page',
  flow: messengerReply().name,
  settings: { pageId: facebookPage.id, pageName: facebookPage.name, appId: '4711' },
  secrets: { pageToken: facebookPage.token, appSecret, verifyToken: 'demo-verify' },
};
