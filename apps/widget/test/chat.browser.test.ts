// A visitor's chat in real Chromium: talking, reloading, losing the line, and coming back.
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, text } from './bike-shop';
import { shopConfig } from './shop-config';
import { openBrowser, parts, type Visit, visitShop } from './visit';
import { WireServer } from './wire-server';

describe('a visitor chats', () => {
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

  const say = async (words: string): Promise<void> => {
    await visit.field.fill(words);
    await visit.field.press('Enter');
  };
  const bubbles = (): Promise<string[]> => visit.chat.locator('[data-from] [class*=bubble]').allTextContents();

  it('R52 answers choices and questions, with the fitting keyboard, and is told what was wrong', async () => {
    visit = await visitShop(browser, server);
    await visit.open();
    await visit.chat.getByRole('button', { name: 'Find a bike' }).click();
    await visit.chat.getByRole('button', { name: 'Long rides' }).click();
    await visit.chat.getByText('Where can we send a suggestion?').waitFor();
    expect(await visit.field.getAttribute('type')).toBe('email');
    expect(await visit.field.getAttribute('inputmode')).toBe('email');
    await say('ada');
    await visit.chat.getByText('That does not look like').waitFor();
    await say('ada@example.com');
    const link = visit.chat.getByRole('link', { name: 'See our bikes' });
    expect(await link.getAttribute('rel')).toContain('noopener');
    expect(await bubbles()).toEqual([
      'Hi! Looking for a bike, or does yours need some care?',
      'Find a bike',
      'Lovely. What will you use it for?',
      'Long rides',
      'Where can we send a suggestion?',
      'ada',
      'That does not look like an e-mail address. Could you check it?',
      'ada@example.com',
      'Thanks! Have a look meanwhile:',
    ]);
    expect(await visit.chat.locator('[data-choices]').count()).toBe(0);
  });

  it('security 43: the token is in no address', async () => {
    visit = await visitShop(browser, server);
    await visit.open();
    await visit.chat.getByRole('button', { name: 'Workshop' }).click();
    await visit.chat.getByText('What will you use it for?').waitFor();
    expect(server.seen.filter(({ path }) => path.includes(server.talk.token))).toEqual([]);
    expect(server.asked(/\/stream/)[0]?.headers.authorization).toBe(`Bearer ${server.talk.token}`);
  });

  it('R61 a reload shows the history and starts nothing anew', async () => {
    visit = await visitShop(browser, server);
    await visit.open();
    await visit.chat.getByRole('button', { name: 'Find a bike' }).click();
    await visit.chat.getByText('What will you use it for?').waitFor();
    const before = await bubbles();
    await visit.page.reload();
    await visit.chat.getByRole('button', { name: 'Rough roads' }).waitFor();
    expect(await bubbles()).toEqual(before);
    expect(server.asked(/conversations$/, 'POST')).toHaveLength(1);
  });

  it('R61 a welcome no flow says is shown once and not again after a reload', async () => {
    server.script = () => ({ messages: [] });
    visit = await visitShop(browser, server);
    await visit.open();
    await visit.chat.getByText('Looking for a bike').waitFor();
    await say('Yes');
    await expect.poll(() => server.talk.messages.length).toBe(1);
    expect(await bubbles()).toEqual(['Hi! Looking for a bike, or does yours need some care?', 'Yes']);
    await visit.page.reload();
    await visit.chat.getByText('Yes').waitFor();
    expect(await bubbles()).toEqual(['Yes']);
  });

  it('R52 a person of the team writes, types and joins, live', async () => {
    visit = await visitShop(browser, server);
    await visit.open();
    await expect.poll(() => server.talk.streamCount).toBe(1);
    server.talk.notice('agent-joined', { name: 'Samir' });
    await visit.chat.getByText('Samir joined').waitFor();
    server.talk.tell('typing', { name: 'Samir Nasser', on: true });
    await visit.chat.getByText('Samir Nasser is typing').waitFor();
    server.talk.member('Hello, how can I help?');
    await visit.chat.getByText('Hello, how can I help?').waitFor();
    expect(await visit.chat.locator('[data-typing]').count()).toBe(0);
    expect(await visit.chat.getByRole('heading').textContent()).toBe('Samir Nasser');
    await visit.field.pressSequentially('Hi');
    await expect.poll(() => server.asked(/\/typing$/, 'POST').map(({ body }) => body)).toEqual([{ on: true }]);
    await expect.poll(() => server.asked(/\/read$/, 'POST').at(-1)?.body).toEqual({ seq: 3 });
  });

  it('a cut stream comes back and the gap is filled, nothing twice', async () => {
    visit = await visitShop(browser, server);
    await visit.open();
    await expect.poll(() => server.talk.streamCount).toBe(1);
    server.talk.member('One');
    await visit.chat.getByText('One', { exact: true }).waitFor();
    server.talk.cutStreams();
    server.talk.member('Two', { quiet: true });
    await expect.poll(() => server.talk.streamCount).toBe(1);
    await visit.chat.getByText('Two', { exact: true }).waitFor();
    expect(server.asked(/\/stream/).at(-1)?.headers['last-event-id']).toBe('2');
    server.talk.member('Three', { quiet: true });
    server.talk.member('Four');
    await visit.chat.getByText('Four', { exact: true }).waitFor();
    expect((await bubbles()).slice(1)).toEqual(['One', 'Two', 'Three', 'Four']);
  });

  it('a message that could not be sent says so, and is stored once however often it is tried', async () => {
    visit = await visitShop(browser, server);
    await visit.open();
    server.broken = 500;
    await say('Workshop please');
    await visit.chat.getByText('Not sent.').waitFor();
    server.broken = null;
    await visit.chat.getByRole('button', { name: 'Try again' }).click();
    await visit.chat.getByText('What will you use it for?').waitFor();
    const ids = server.asked(/\/messages$/, 'POST').map(({ body }) => Reflect.get(Object(body), 'clientId'));
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect((await bubbles()).filter((one) => one === 'Workshop please')).toHaveLength(1);
  });

  it('says when the line is down, and sends by itself what failed meanwhile', async () => {
    visit = await visitShop(browser, server);
    await visit.open();
    await expect.poll(() => server.talk.streamCount).toBe(1);
    server.broken = 503;
    server.talk.cutStreams();
    await visit.chat.getByText('Connection lost').waitFor();
    await say('Are you there?');
    await visit.chat.getByText('Not sent.').waitFor();
    server.broken = null;
    await visit.chat.getByText('What will you use it for?').waitFor({ timeout: 20_000 });
    expect(await visit.chat.getByText('Connection lost').count()).toBe(0);
    expect(await visit.chat.getByText('Not sent.').count()).toBe(0);
  });

  it('a closed chat offers a new one', async () => {
    visit = await visitShop(browser, server);
    await visit.open();
    await expect.poll(() => server.talk.streamCount).toBe(1);
    server.talk.notice('closed');
    server.talk.tell('conversation', { awaiting: null, status: 'closed' });
    await visit.chat.getByRole('button', { name: 'Start a new chat' }).click();
    await visit.chat.getByRole('button', { name: 'Find a bike' }).waitFor();
    expect(server.talks.size).toBe(2);
    expect(await visit.chat.getByText('This chat has ended.').count()).toBe(0);
  });

  it('a conversation the server no longer knows is begun anew', async () => {
    visit = await visitShop(browser, server);
    await visit.open();
    await visit.chat.getByRole('button', { name: 'Workshop' }).click();
    await visit.chat.getByText('What will you use it for?').waitFor();
    server.talks.clear();
    await visit.page.reload();
    await visit.chat.getByRole('button', { name: 'Find a bike' }).waitFor();
    expect(server.talks.size).toBe(1);
  });

  it('works by keyboard alone, from the page into the panel and back', async () => {
    visit = await visitShop(browser, server);
    await visit.launcher.waitFor();
    const { keyboard } = visit.page;
    await visit.launcher.focus();
    await keyboard.press('Enter');
    await visit.chat.getByRole('button', { name: 'Find a bike' }).waitFor();
    await expect.poll(() => visit.field.evaluate((one) => one === document.activeElement)).toBe(true);
    await keyboard.press('Shift+Tab');
    await keyboard.press('Enter');
    await visit.chat.getByText('What will you use it for?').waitFor();
    await expect.poll(() => visit.field.evaluate((one) => one === document.activeElement)).toBe(true);
    await keyboard.type('For everything');
    await keyboard.press('Shift+Enter');
    await keyboard.type('and more');
    await keyboard.press('Enter');
    await visit.chat.getByText('Where can we send a suggestion?').waitFor();
    expect(await visit.field.evaluate((one) => one === document.activeElement)).toBe(true);
    await keyboard.press('Escape');
    await visit.page.locator('parley-widget .panel').waitFor({ state: 'hidden' });
    const focused = await visit.page.evaluate(
      () => document.querySelector('parley-widget')?.shadowRoot?.activeElement?.className,
    );
    expect(focused).toBe('launcher');
    expect((await bubbles())[3]).toBe('For everything\nand more');
  });

  it('R69 R70 R71 speaks Swedish, says when the team is back, and keeps many choices readable', async () => {
    server.config = shopConfig({
      locale: 'sv',
      state: 'offline',
      returnAt: Date.now() + 86_400_000,
      awayMessage: 'Vi har stängt för i dag.',
    });
    server.script = () => ask('Vad gäller det?', ['Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju']);
    visit = await visitShop(browser, server);
    expect(await visit.launcher.getAttribute('aria-label')).toBe('Öppna chatten');
    await visit.open();
    await visit.chat.getByRole('button', { name: 'Sju' }).waitFor();
    await visit.chat.getByText('Vi har stängt för i dag.').waitFor();
    expect(await visit.chat.locator('header').textContent()).toMatch(
      /Maja, Ida och SamirTillbaka i morgon kl\. \d\d:\d\d/,
    );
    expect(await visit.chat.locator('html').getAttribute('lang')).toBe('sv');
    expect(await visit.chat.locator('[data-choices]').getAttribute('class')).toContain('list');
    expect(await visit.chat.getByText('Automatiskt svar').first().isVisible()).toBe(true);
  });

  it('security 18: harmful links and markup in a reply stay text', async () => {
    const buttons = [
      { label: 'Bad', url: 'javascript:alert(1)' },
      { label: 'Good', url: 'https://bikes.example/' },
    ];
    server.script = () => ({
      messages: [
        [
          text('<img src=x onerror=alert(1)> javascript:alert(1)'),
          { kind: 'buttons', buttons },
          { kind: 'later', x: 1 },
        ],
      ],
    });
    visit = await visitShop(browser, server);
    await visit.open();
    await visit.chat.getByRole('link', { name: 'Good' }).waitFor();
    expect(await visit.chat.getByRole('link').count()).toBe(1);
    expect(await bubbles()).toEqual(['<img src=x onerror=alert(1)> javascript:alert(1)']);
  });

  it('right-to-left words begin at the right, in a page of any language', async () => {
    server.script = () => ({ messages: [[text('A first line that is much longer than the second\nمرحبا')]] });
    visit = await visitShop(browser, server);
    await visit.open();
    const bubble = visit.chat.getByText('A first line');
    await bubble.waitFor();
    const gaps = await bubble.evaluate((element) => {
      const words = element.firstChild;
      if (!(words instanceof Text)) return null;
      const second = document.createRange();
      second.setStart(words, words.data.indexOf('\n') + 1);
      second.setEnd(words, words.data.length);
      const [own, around] = [second.getBoundingClientRect(), element.getBoundingClientRect()];
      return { left: own.left - around.left, right: around.right - own.right };
    });
    expect(gaps?.left).toBeGreaterThan(3 * (gaps?.right ?? 0));
  });

  it('on a phone the panel fills the screen and the launcher steps aside', async () => {
    visit = await visitShop(browser, server, { viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true });
    await visit.open();
    await expect
      .poll(() => visit.page.locator('parley-widget .panel').boundingBox())
      .toEqual({ x: 0, y: 0, width: 390, height: 700 });
    expect(await visit.launcher.isVisible()).toBe(false);
    expect(await visit.field.evaluate((one) => getComputedStyle(one).fontSize)).toBe('16px');
    await visit.chat.getByRole('button', { name: 'Close chat' }).click();
    await parts(visit.page).launcher.waitFor();
  });

  it('stands alone in its own tab, without a page around it', async () => {
    visit = await visitShop(browser, server);
    await visit.page.goto(`${server.widgetOrigin}/chat/frame?key=pk_demo`);
    await visit.page.getByRole('button', { name: 'Find a bike' }).click();
    await visit.page.getByText('What will you use it for?').waitFor();
    expect(await visit.page.getByRole('button', { name: 'Close chat' }).count()).toBe(0);
  });
});
