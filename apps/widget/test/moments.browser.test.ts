// When the greeting pops open, how often, and what a running page takes over from changed settings.
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shopConfig } from './shop-config';
import { openBrowser, shopPage, type Visit, visitShop } from './visit';
import { WireServer } from './wire-server';

const tall = '<div style="height: 3000px"></div></body>';

describe('the greeting’s moments', () => {
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

  const focus = () => visit.page.evaluate(() => document.activeElement?.tagName);

  it('R63 waits for its seconds, and takes no focus', async () => {
    server.config = shopConfig({ pop: { after: 1 } });
    visit = await visitShop(browser, server);
    await visit.launcher.waitFor();
    expect(await visit.greeting.count()).toBe(0);
    await visit.greeting.waitFor();
    expect(await focus()).toBe('BODY');
  });

  it('R63 waits until so much of the page has been seen', async () => {
    server.pages.set('/shop', { html: shopPage(server).replace('</body>', tall) });
    server.config = shopConfig({ pop: { scroll: 60 } });
    visit = await visitShop(browser, server);
    await visit.launcher.waitFor();
    await visit.page.evaluate(() => scrollTo(0, 300));
    await visit.page.waitForTimeout(200);
    expect(await visit.greeting.count()).toBe(0);
    await visit.page.evaluate(() => scrollTo(0, 2600));
    await visit.greeting.waitFor();
  });

  it('R63 comes when the pointer leaves through the top', async () => {
    server.config = shopConfig({ pop: { exit: true } });
    visit = await visitShop(browser, server);
    await visit.launcher.waitFor();
    const leave = (y: number) =>
      visit.page.evaluate((clientY) => {
        document.dispatchEvent(new MouseEvent('mouseout', { clientY, relatedTarget: null }));
      }, y);
    await leave(400);
    expect(await visit.greeting.count()).toBe(0);
    await leave(-1);
    await visit.greeting.waitFor();
  });

  it('R63 at most once in a visit: not on the site’s next page, though nothing was stored', async () => {
    server.config = shopConfig({ pop: { most: 1 } });
    server.pages.set('/next', { html: shopPage(server) });
    visit = await visitShop(browser, server);
    await visit.greeting.waitFor();
    expect(await visit.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await visit.page.evaluate(() => location.assign('/next'));
    await visit.page.waitForURL(/next/);
    await visit.launcher.waitFor();
    await visit.page.waitForTimeout(300);
    expect(await visit.greeting.count()).toBe(0);
  });

  it('comes again after it was closed where that is wanted, up to its number', async () => {
    server.config = shopConfig({ pop: { stays: false, most: 2 } });
    visit = await visitShop(browser, server);
    const dismiss = visit.greeting.getByRole('button', { name: 'Dismiss' });
    await dismiss.click();
    await visit.page.reload();
    await dismiss.click();
    await visit.page.reload();
    await visit.launcher.waitFor();
    await visit.page.waitForTimeout(300);
    expect(await visit.greeting.count()).toBe(0);
  });
});

describe('R84 settings that change under a running page', () => {
  let browser: Browser;
  let server: WireServer;
  let visit: Visit;

  beforeAll(async () => {
    browser = await openBrowser();
    server = new WireServer();
    await server.listen();
  });
  afterAll(async () => {
    await visit.leave();
    await browser.close();
    await server.close();
  });

  it('reach launcher and open chat within seconds, by itself and without a reload', async () => {
    visit = await visitShop(browser, server);
    await visit.open();
    await visit.field.fill('Half a sentence');
    const colourOf = () => visit.launcher.evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(await colourOf()).toBe('rgb(42, 74, 134)');
    server.config = shopConfig({
      look: { colour: '#8a4b12', position: 'left' },
      heading: { names: ['Samir'], avatars: [null] },
    });
    await expect.poll(colourOf, { timeout: 15_000 }).toBe('rgb(138, 75, 18)');
    await visit.chat.getByRole('heading', { name: 'Samir', exact: true }).waitFor();
    expect(await visit.field.inputValue()).toBe('Half a sentence');
    expect((await visit.launcher.boundingBox())?.x).toBeLessThan(100);
  });

  it('R70 R71 R72 take the launcher away and bring it back, but leave an ongoing chat', async () => {
    const fresh = await visitShop(browser, server);
    await fresh.launcher.waitFor();
    server.config = shopConfig({ state: 'away', launcher: false });
    await expect.poll(() => fresh.page.locator('parley-widget').count(), { timeout: 15_000 }).toBe(0);
    expect(await visit.field.inputValue()).toBe('Half a sentence');
    server.config = shopConfig();
    await fresh.launcher.waitFor();
    await fresh.leave();
  });

  it('come by push where there is a stream, and only then is the config asked for', async () => {
    server.pushes = true;
    server.push('v1', shopConfig());
    const fresh = await visitShop(browser, server);
    await fresh.launcher.waitFor();
    await expect.poll(() => server.hearers.size, { timeout: 15_000 }).toBeGreaterThan(0);
    const before = server.asked(/config\?/).length;
    server.push('v2', shopConfig({ look: { colour: '#8a4b12', position: 'left' } }));
    const colourOf = () => fresh.launcher.evaluate((one) => getComputedStyle(one).backgroundColor);
    await expect.poll(colourOf, { timeout: 8_000 }).toBe('rgb(138, 75, 18)');
    expect(server.asked(/config\?/).length).toBeGreaterThan(before);
    server.push('v3', shopConfig({ state: 'away', launcher: false }));
    await expect.poll(() => fresh.page.locator('parley-widget').count(), { timeout: 8_000 }).toBe(0);
    server.push('v4', shopConfig());
    await fresh.launcher.waitFor();
    await fresh.leave();
    await expect.poll(() => server.hearers.size, { timeout: 15_000 }).toBeLessThan(2);
    server.pushes = false;
    server.config = shopConfig();
  });

  it('tells the server of a visitor who came back, but not before one has opened the chat', async () => {
    const asked = (page: string) =>
      server.asked(/config\?/).filter(({ path }) => path.includes(encodeURIComponent(page)));
    expect(asked('/shop').some(({ path }) => /[?&]met\b/.test(path))).toBe(false);
    const context = visit.page.context();
    server.pages.set('/later', { html: shopPage(server) });
    const later = await context.newPage();
    await later.goto(`${server.siteOrigin}/later`);
    await later.locator('parley-widget .launcher').waitFor();
    expect(asked('/later').every(({ path }) => /[?&]met\b/.test(path))).toBe(true);
  });
});
