// A picture goes from the real widget through the real server into the thread, and a member's file back.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pdf, png } from '../support/sample-files';
import { startTestServer, type TestServer } from '../support/start-test-server';
import { post } from '../support/visitor';
import { openBrowser } from './support/open-browser';
import { openSite, type Site, type Visit, visitSite } from './support/visit-site';

let browser: Browser;
let server: TestServer;
let site: Site;
let visit: Visit;

beforeAll(async () => {
  browser = await openBrowser();
  server = await startTestServer();
  const [workspace] = await server.world.store.listWorkspaces();
  if (!workspace) throw new Error('No demo workspace');
  const connections = await server.world.store.list('connections', workspace.id);
  site = await openSite(server.origin, connections.find(({ kind }) => kind === 'chat')?.publicKey ?? '');
  visit = await visitSite(browser, site.address);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await server.stop();
});

it('R52 a visitor’s picture is shown to them and stored with the conversation', async () => {
  await visit.open();
  const files = [{ name: 'My bike.png', mimeType: 'image/png', buffer: png }];
  await visit.chat.locator('[data-chat-file]').setInputFiles(files);
  const picture = visit.chat.getByRole('img', { name: 'My bike.png' });
  await picture.waitFor();
  await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(1);
  await visit.chat
    .locator('[data-chat-file]')
    .setInputFiles([{ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('<p>') }]);
  await visit.chat.getByText('Files of this kind cannot be sent.').waitFor();
});

it('R52 a member’s file reaches the visitor without a reload, as a download', async () => {
  const admin = { name: 'Ada', email: 'ada@demo.example', password: 'correct horse battery', workspaceName: 'Demo' };
  const ours = { 'x-parley-csrf': '1' };
  const made = await post(`${server.origin}/trpc/auth.setup`, admin, ours);
  const cookie = (made.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const body = new FormData();
  body.set('file', new File([pdf], 'Offer.pdf'));
  const uploaded = await fetch(`${server.origin}/files`, { method: 'POST', headers: { ...ours, cookie }, body });
  const { id } = await uploaded.json();
  const [workspace] = await server.world.store.listWorkspaces();
  const [talk] = workspace
    ? await server.world.store.listConversations({ workspaceId: workspace.id, status: 'open', limit: 1 })
    : [];
  const reply = { conversationId: talk?.id, text: 'Here it is', clientId: 'r1', fileIds: [id] };
  expect((await post(`${server.origin}/trpc/conversations.reply`, reply, { ...ours, cookie })).status).toBe(200);
  const link = visit.chat.getByRole('link', { name: /Offer\.pdf/ });
  await link.waitFor();
  const [download] = await Promise.all([visit.page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('Offer.pdf');
});
