// Files, emoji, several conversations, addresses left, consent, and all that a site may call, in real Chromium.
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shopConfig } from './shop-config';
import { openBrowser, shopPage, type Visit, visitShop } from './visit';
import { WireServer } from './wire-server';

let browser: Browser;
let server: WireServer;
let visit: Visit;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  server = new WireServer();
  server.script = (_, step) => (step === 0 ? { messages: [[{ kind: 'text', text: 'Hi!' }]] } : { messages: [] });
  await server.listen();
});
afterEach(async () => {
  await visit.leave();
  await server.close();
});

const say = async (words: string): Promise<void> => {
  await visit.field.fill(words);
  await visit.field.press('Enter');
  await visit.chat.getByText(words, { exact: true }).waitFor();
};
const file = (name: string, size = 4) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.alloc(size, 1),
});
const button = (name: string) => visit.chat.getByRole('button', { name, exact: true });
const menu = async (name: string): Promise<void> => {
  await button('More').click();
  await visit.chat.getByRole('menuitem', { name }).click();
};
const withHead = (head: string): void => {
  server.pages.set('/shop', { html: shopPage(server, `<script>${head}</script>`) });
};

/** A file as the clipboard or a dragging hand brings it. */
const bring = (how: 'paste' | 'drop', name: string): Promise<void> =>
  visit.chat.locator('[data-chat-field]').evaluate(
    (field, { how: event, name: named }) => {
      const data = new DataTransfer();
      data.items.add(new File(['x'], named, { type: 'image/png' }));
      const about = { bubbles: true, cancelable: true };
      if (event === 'paste') field.dispatchEvent(new ClipboardEvent('paste', { ...about, clipboardData: data }));
      else
        for (const one of ['dragenter', 'dragover', 'drop'])
          field.dispatchEvent(new DragEvent(one, { ...about, dataTransfer: data }));
    },
    { how, name },
  );

describe('R52 files', () => {
  it('go by the button, by pasting and by dropping, and show as what they are', async () => {
    visit = await visitShop(browser, server);
    await visit.open();
    await visit.chat.locator('[data-chat-file]').setInputFiles([file('offer.pdf')]);
    await visit.chat.getByRole('link', { name: /offer\.pdf/ }).waitFor();
    await bring('paste', 'pasted.png');
    await visit.chat.getByRole('img', { name: 'pasted.png' }).waitFor();
    await bring('drop', 'dropped.png');
    await visit.chat.getByRole('img', { name: 'dropped.png' }).waitFor();
    expect(await visit.chat.locator('[data-pending]').count()).toBe(0);
    expect(server.asked(/\/files/, 'POST')).toHaveLength(3);
    expect(server.seen.filter(({ path }) => path.includes(server.talk.token))).toEqual([]);
  });

  it('that cannot be sent say why, and do not keep anything else from being sent', async () => {
    visit = await visitShop(browser, server);
    await visit.open();
    const input = visit.chat.locator('[data-chat-file]');
    await input.setInputFiles([file('film.bin', 1_500_000)]);
    await visit.chat.getByText('This file is too large.').waitFor();
    await input.setInputFiles([file('setup.exe')]);
    await visit.chat.getByText('Files of this kind cannot be sent.').waitFor();
    await say('And words');
    expect(await button('Try again').count()).toBe(0);
  });

  it('are not offered where the site says so', async () => {
    withHead('window.parleySettings = { disableAttachment: true }');
    visit = await visitShop(browser, server);
    await visit.open();
    await visit.field.waitFor();
    expect(await button('Attach a file').count()).toBe(0);
    await bring('paste', 'pasted.png');
    await bring('drop', 'dropped.png');
    await say('Only words');
    expect(server.asked(/\/files/, 'POST')).toHaveLength(0);
  });
});

it('emoji are chosen by keyboard and stand where the caret was', async () => {
  visit = await visitShop(browser, server);
  await visit.open();
  await visit.field.fill('Thanks!');
  await button('Emoji').press('Enter');
  await visit.chat.getByRole('group', { name: 'Emoji' }).waitFor();
  await visit.page.keyboard.press('ArrowRight');
  await visit.page.keyboard.press('ArrowDown');
  await visit.page.keyboard.press('ArrowUp');
  await visit.page.keyboard.press('Enter');
  expect(await visit.field.inputValue()).toBe('Thanks!😀');
  await button('Emoji').press('Enter');
  await visit.chat.getByRole('group', { name: 'Emoji' }).waitFor();
  await visit.page.keyboard.press('Escape');
  await visit.field.waitFor();
  expect(await visit.launcher.getAttribute('aria-expanded')).toBe('true');
});

it('several conversations: a new one, the list, and back', async () => {
  visit = await visitShop(browser, server);
  await visit.open();
  await say('About brakes');
  await menu('Start a new chat');
  await expect.poll(() => server.talks.size).toBe(2);
  await say('About a chain');
  await menu('Your conversations');
  await visit.chat.locator('[data-chat-list] button').nth(1).click();
  await visit.chat.getByText('About brakes').waitFor();
  await visit.page.reload();
  await visit.chat.getByText('About brakes').waitFor();
  expect(server.talks.size).toBe(2);
});

it('R83 the conversation goes to an address by mail', async () => {
  visit = await visitShop(browser, server);
  await visit.open();
  await say('Hello');
  await menu('Email me this conversation');
  const field = visit.chat.locator('[data-email-field]');
  await field.fill('nobody');
  await field.press('Enter');
  await visit.chat.getByText('That is not an email address.').waitFor();
  await field.fill('ada@example.com');
  await field.press('Enter');
  await visit.chat.getByText('Sent to ada@example.com').waitFor();
  expect(server.asked(/transcript/, 'POST').map(({ body }) => body)).toEqual([{ email: 'ada@example.com' }]);
});

it('R70 R71 who writes while nobody is there can leave an address', async () => {
  server.config = shopConfig({ state: 'offline', awayMessage: 'We are closed.' });
  visit = await visitShop(browser, server);
  await visit.open();
  await say('Is my bike ready?');
  await visit.chat.locator('[data-email-field]').fill('ada@example.com');
  await button('Save').click();
  await visit.chat.getByText('Thanks. We also answer to ada@example.com.').waitFor();
  expect(server.asked(/\/email/, 'POST')).toHaveLength(1);
});

it('the team’s reading shows under the visitor’s last words', async () => {
  visit = await visitShop(browser, server);
  await visit.open();
  await say('Anybody there?');
  await expect.poll(() => server.talk.streamCount).toBe(1);
  server.talk.tell('read', { seq: server.talk.messages.length });
  await visit.chat.getByText('Seen', { exact: true }).waitFor();
});

describe('security 46: consent', () => {
  // A browser may give the frame no storage at all; then the page keeps what there is.
  const stored = async () => {
    const count = () => {
      try {
        return localStorage.length + sessionStorage.length;
      } catch {
        return 0;
      }
    };
    return (await visit.page.evaluate(count)) + (await visit.chat.locator('body').evaluate(count));
  };

  it('stores nothing before a yes, and all that is needed after it', async () => {
    server.config = shopConfig({ asks: true });
    visit = await visitShop(browser, server);
    await visit.open();
    await say('Hello');
    expect(await stored()).toBe(0);
    await button('Yes, remember it').click();
    await expect.poll(stored).toBeGreaterThan(0);
    await visit.page.reload();
    await visit.chat.getByText('Hello').waitFor();
    expect(await visit.chat.locator('[data-consent]').count()).toBe(0);
  });

  it('a no keeps it so, and the chat goes on', async () => {
    server.config = shopConfig({ asks: true });
    visit = await visitShop(browser, server);
    await visit.open();
    await say('Hello');
    await button('No').click();
    await say('And more');
    expect(await stored()).toBe(0);
  });
});

describe('R80 what a site may call', () => {
  const call = (name: string, ...given: unknown[]): Promise<unknown> =>
    visit.page.evaluate(([act, values]) => Object(window).Parley[act](...values), [name, given] as const);

  it('loads when told, opens, closes and tells what happens', async () => {
    withHead('window.parleySettings = { loadImmediately: false }; window.seen = []');
    visit = await visitShop(browser, server);
    await visit.page.waitForFunction(() => 'Parley' in window);
    await visit.page.waitForLoadState('networkidle');
    expect(server.asked(/config/)).toHaveLength(0);
    await visit.page.evaluate(() => {
      for (const name of ['ready', 'open', 'close', 'started'])
        Object(window).Parley('on', name, () => Reflect.get(window, 'seen').push(name));
    });
    await call('load');
    await visit.launcher.waitFor();
    await call('toggle');
    await visit.log.waitFor();
    await expect
      .poll(() => visit.page.evaluate(() => Reflect.get(window, 'seen')))
      .toEqual(['ready', 'open', 'started']);
    await call('close');
    await call('remove');
    expect(await visit.launcher.count()).toBe(0);
    await call('refresh');
    await visit.launcher.waitFor();
  });

  it('passes on who the visitor is and what is known, and survives a token nobody believes', async () => {
    visit = await visitShop(browser, server);
    await visit.launcher.waitFor();
    await call('setUser', { token: 'expired', email: 'ada@example.com' });
    await call('setVariables', { plan: 'pro', Strange: 1 });
    await visit.page.evaluate(() => Object(window).Parley('on', 'refused', () => Reflect.set(window, 'refused', true)));
    await visit.open();
    await visit.chat.getByText('Hi!').waitFor();
    const bodies = server.asked(/conversations$/, 'POST').map(({ body }) => body);
    const variables = { email: 'ada@example.com', plan: 'pro' };
    expect(bodies).toMatchObject([{ identity: 'expired', variables }, { variables }]);
    expect(bodies[1]).not.toHaveProperty('identity');
    expect(await visit.page.evaluate(() => Reflect.get(window, 'refused'))).toBe(true);
    await call('setUser', { token: 'a.b.c' });
    await expect
      .poll(() => server.asked(/\/identity/, 'POST').map(({ body }) => body))
      .toEqual([{ identity: 'a.b.c' }]);
  });

  it('asks for another language, for another page without a reload, and begins anew', async () => {
    visit = await visitShop(browser, server);
    await visit.open();
    await say('Hello');
    await call('setLocale', 'de');
    await expect.poll(() => server.asked(/config\?.*locale=de/).length).toBeGreaterThan(0);
    await visit.page.evaluate(() => history.pushState(null, '', '/checkout'));
    await expect.poll(() => server.asked(/config\?.*checkout/).length, { timeout: 5_000 }).toBeGreaterThan(0);
    await call('reset');
    await expect.poll(() => visit.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await visit.launcher.click();
    await expect.poll(() => server.talks.size).toBe(2);
  });

  it('stands open inside the page where the site names a place', async () => {
    server.pages.set('/shop', {
      html: shopPage(server, `<script>window.parleySettings = { inlineEmbedSelector: '#chat' }</script>`).replace(
        '<main>',
        '<main><div id="chat" style="height:500px"></div>',
      ),
    });
    visit = await visitShop(browser, server);
    await visit.log.waitFor();
    const box = await visit.page.locator('#chat iframe').boundingBox();
    expect(box?.height).toBe(500);
    expect(await visit.launcher.isVisible()).toBe(false);
    expect(await button('Close chat').count()).toBe(0);
  });
});

describe('R80 a page written for HubSpot’s chat', () => {
  it('finds the names it knows', async () => {
    withHead(`window.hsConversationsSettings = { loadImmediately: false, disableAttachment: true };
      window.seen = [];
      window.hsConversationsOnReady = [() => {
        HubSpotConversations.on('conversationStarted', () => seen.push('started'));
        HubSpotConversations.on('unreadConversationCountChanged', ({ unreadCount }) => seen.push(unreadCount));
        HubSpotConversations.widget.load({ widgetOpen: true });
      }];`);
    visit = await visitShop(browser, server);
    await visit.chat.getByText('Hi!').waitFor();
    const status = () => visit.page.evaluate(() => Reflect.get(window, 'HubSpotConversations').widget.status());
    expect(await status()).toEqual({ loaded: true, pending: false });
    expect(await button('Attach a file').count()).toBe(0);
    await expect.poll(() => visit.page.evaluate(() => Reflect.get(window, 'seen'))).toContain('started');
    await visit.page.evaluate(() => Reflect.get(window, 'HubSpotConversations').widget.close());
    await expect.poll(() => visit.launcher.getAttribute('aria-expanded')).toBe('false');
    await visit.page.evaluate(() => Reflect.get(window, 'HubSpotConversations').clear({ resetWidget: true }));
    await expect.poll(() => visit.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await visit.page.evaluate(() => Reflect.get(window, 'HubSpotConversations').widget.remove());
    expect(await visit.launcher.count()).toBe(0);
    expect(await status()).toEqual({ loaded: false, pending: false });
  });
});
