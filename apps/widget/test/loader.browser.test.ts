// What a customer's page gets: one request, one launcher, nothing stored before the visitor acts.
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shopConfig } from './shop-config';
import { openBrowser, parts, shopPage, snippet, type Visit, visitShop } from './visit';
import { WireServer } from './wire-server';

describe('the loader on a page', () => {
  let browser: Browser;
  let server: WireServer;
  let visit: Visit;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    server = new WireServer();
    await server.listen();
  });
  afterEach(async () => {
    await visit.leave();
    await server.close();
  });

  const stored = (): Promise<number> =>
    visit.page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length);

  it('R63 greets without a click, asks once, stores nothing and takes no focus', async () => {
    visit = await visitShop(browser, server);
    await visit.greeting.waitFor();
    await visit.page.waitForLoadState('networkidle');
    const ours = server.seen.filter(({ path }) => /^\/(v1|chat)/.test(path));
    expect(ours.map(({ path }) => path.split('?')[0])).toEqual(['/v1/chat/pk_demo/config', '/chat/greeting.js']);
    expect(await stored()).toBe(0);
    expect(await visit.page.locator('parley-widget iframe').count()).toBe(0);
    expect(await visit.page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  it('R63 a dismissed greeting stays dismissed in this tab', async () => {
    visit = await visitShop(browser, server);
    await visit.greeting.getByRole('button', { name: 'Dismiss' }).click();
    expect(await visit.greeting.count()).toBe(0);
    await visit.page.reload();
    await visit.launcher.waitFor();
    expect(await visit.greeting.count()).toBe(0);
  });

  it('R63 without the prompt there is a launcher and no greeting', async () => {
    server.config = shopConfig({ prompt: false });
    visit = await visitShop(browser, server);
    await visit.launcher.waitFor();
    expect(await visit.greeting.count()).toBe(0);
  });

  it('R76 pasted twice there is one widget and one request', async () => {
    server.pages.set('/shop', { html: shopPage(server).replace('</body>', `${snippet(server)}</body>`) });
    visit = await visitShop(browser, server);
    await visit.launcher.waitFor();
    await visit.page.waitForLoadState('networkidle');
    expect(await visit.page.locator('parley-widget').count()).toBe(1);
    expect(server.asked(/\/config/)).toHaveLength(1);
  });

  it('R71 a hidden widget leaves nothing in the page', async () => {
    server.config = shopConfig({ state: 'hidden' });
    visit = await visitShop(browser, server);
    await visit.page.waitForLoadState('networkidle');
    expect(server.asked(/\/config/)).toHaveLength(1);
    expect(await visit.page.locator('parley-widget').count()).toBe(0);
  });

  it('R75 an unknown key shows nothing and breaks nothing', async () => {
    server.pages.set('/shop', { html: shopPage(server).replace('key=pk_demo', 'key=nobody') });
    const faults: string[] = [];
    visit = await visitShop(browser, server);
    visit.page.on('pageerror', (error) => faults.push(error.message));
    await visit.page.reload({ waitUntil: 'networkidle' });
    expect(await visit.page.locator('parley-widget').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('works under a strict content security policy of the page', async () => {
    const policy = `default-src 'none'; script-src ${server.widgetOrigin}; connect-src ${server.widgetOrigin}; frame-src ${server.widgetOrigin}; img-src ${server.widgetOrigin}`;
    server.pages.set('/shop', { html: shopPage(server), headers: { 'content-security-policy': policy } });
    visit = await visitShop(browser, server);
    await visit.open();
    const size = await visit.page.locator('parley-widget .panel').boundingBox();
    expect([size?.width, size?.height]).toEqual([392, 680]);
    expect(await visit.launcher.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe('rgb(42, 74, 134)');
  });

  it('the page can open, hear and close the chat, also before the loader has come', async () => {
    const early = `<script>window.Parley=window.Parley||function(){(Parley.q=Parley.q||[]).push(arguments)};
      window.heard=[];for(const name of ['ready','open','close','started'])Parley('on',name,()=>heard.push(name));Parley('open')</script>`;
    server.pages.set('/shop', { html: shopPage(server, early) });
    visit = await visitShop(browser, server);
    await visit.chat.getByRole('button', { name: 'Workshop' }).waitFor();
    await visit.page.evaluate('Parley.toggle()');
    await visit.page.locator('parley-widget .panel').waitFor({ state: 'hidden' });
    expect(await visit.page.evaluate('heard')).toEqual(['ready', 'open', 'started', 'close']);
    await visit.page.evaluate('Parley.remove()');
    expect(await visit.page.locator('parley-widget').count()).toBe(0);
    await visit.page.evaluate('Parley.refresh()');
    await visit.launcher.waitFor();
  });

  it('R80 a client-routed page shows the widget where the server wants it', async () => {
    visit = await visitShop(browser, server);
    await visit.launcher.waitFor();
    server.config = shopConfig({ state: 'hidden' });
    await visit.page.evaluate("history.pushState({}, '', '/checkout'); Parley.refresh()");
    await visit.launcher.waitFor({ state: 'detached' });
    expect(server.asked(/config\?url=.*checkout/)).toHaveLength(1);
  });

  it('a stranger on the page cannot speak to the chat', async () => {
    visit = await visitShop(browser, server);
    await visit.open();
    await visit.page.evaluate(() => window.postMessage({ parley: 1, type: 'close' }, '*'));
    await visit.page.waitForTimeout(150);
    expect(await visit.page.locator('parley-widget .panel').isVisible()).toBe(true);
  });

  it('R61 the next page opens the same chat again, with its unread badge while closed', async () => {
    server.pages.set('/other', { html: shopPage(server) });
    visit = await visitShop(browser, server);
    await visit.open();
    await visit.chat.getByRole('button', { name: 'Workshop' }).click();
    await visit.chat.getByText('What will you use it for?').waitFor();
    await visit.page.keyboard.press('Escape');
    await visit.page.goto(`${server.siteOrigin}/other`);
    await expect.poll(() => server.talk.streamCount).toBeGreaterThan(0);
    server.talk.member('Are you still there?');
    await visit.page.locator('parley-widget .badge', { hasText: '1' }).waitFor();
    expect(await visit.launcher.getAttribute('aria-label')).toBe('Open chat, 1 unread');
    await parts(visit.page).open();
    await visit.chat.getByText('Are you still there?').waitFor();
    await visit.page.locator('parley-widget .badge').waitFor({ state: 'hidden' });
    expect(server.asked(/conversations$/, 'POST')).toHaveLength(1);
  });
});
