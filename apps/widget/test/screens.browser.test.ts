// Takes the pictures people judge the widget by; run with SCREENS=<folder> to keep them.
import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, text } from './bike-shop';
import { shopConfig } from './shop-config';
import { openBrowser, shopPage, type Visit, visitShop } from './visit';
import { WireServer } from './wire-server';

const folder = process.env.SCREENS ?? '';

describe.runIf(folder !== '')('pictures of the widget', () => {
  let browser: Browser;
  let server: WireServer;
  let visit: Visit;

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
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

  const shoot = async (name: string): Promise<void> => {
    await visit.page.waitForTimeout(500);
    const picture = await visit.page.screenshot({ path: `${folder}/${name}.png` });
    expect(picture.byteLength).toBeGreaterThan(1000);
  };

  it('launcher and greeting', async () => {
    visit = await visitShop(browser, server);
    await visit.greeting.waitFor();
    await shoot('greeting');
  });

  it('open, with choices and an agent typing', async () => {
    visit = await visitShop(browser, server);
    await visit.open();
    await visit.chat.getByRole('button', { name: 'Find a bike' }).click();
    await visit.chat.getByRole('button', { name: 'Long rides' }).waitFor();
    await shoot('choices');
    await visit.chat.getByRole('button', { name: 'Long rides' }).click();
    await visit.chat.getByText('Where can we send').waitFor();
    await visit.field.fill('ada');
    await visit.field.press('Enter');
    await visit.chat.getByText('does not look like').waitFor();
    await shoot('email');
    await visit.field.fill('ada@example.com');
    await visit.field.press('Enter');
    await visit.chat.getByRole('link', { name: 'See our bikes' }).waitFor();
    server.talk.notice('handed-over');
    server.talk.notice('agent-joined', { name: 'Samir' });
    server.talk.member(
      'Sure! That is usually a stretched chain, a quick job. See https://bikes.example/chain for more.',
    );
    server.talk.tell('typing', { name: 'Samir Nasser', on: true });
    await visit.chat.getByText('Samir Nasser is typing').waitFor();
    await shoot('agent');
    server.broken = 500;
    await visit.field.fill('Saturday works best.\nDo I need to leave it?');
    await visit.field.press('Enter');
    await visit.chat.getByRole('button', { name: 'Try again' }).waitFor();
    await visit.field.fill('One\ntwo\nthree\nfour\nfive\nsix');
    await shoot('failed');
    server.talk.notice('closed');
    await visit.chat.getByRole('button', { name: 'Start a new chat' }).waitFor();
    await shoot('closed');
  });

  it('many choices', async () => {
    const hours = Array.from({ length: 9 }, (_, at) => `Saturday ${10 + at}:00`);
    server.script = () => ask('Pick a time that suits you:', hours);
    visit = await visitShop(browser, server);
    await visit.open();
    await visit.chat.getByRole('button', { name: 'Saturday 10:00' }).waitFor();
    await shoot('many-choices');
  });

  it('long Swedish texts', async () => {
    server.config = shopConfig({
      locale: 'sv',
      state: 'away',
      heading: { names: ['Anna-Karin Söderström-Wallenberg', 'Björn-Erik', 'Åsa'], avatars: [null, null, null] },
      returnAt: Date.now() + 86_400_000,
      awayMessage:
        'Verkstaden har stängt för i dag. Skriv ändå, så svarar vi i morgon förmiddag så snart vi har öppnat.',
      welcome: 'Hej! Letar du efter en cykel eller behöver din lite omsorg av våra cykelmekaniker i verkstaden?',
      privacy: { text: 'Vi sparar det du skriver för att kunna svara dig.', url: 'https://bikes.example/privacy' },
    });
    server.script = () =>
      ask('Vad handlar ditt ärende om? Välj det som ligger närmast så hamnar du hos rätt person.', [
        'Reklamation av cykelkedjeväxelförarbultar och andra reservdelar',
        'Tidsbokning',
        'Leveransförseningar och hemtransport av lastcyklar',
      ]);
    visit = await visitShop(browser, server);
    await visit.greeting.waitFor();
    await shoot('swedish-greeting');
    await visit.open();
    await visit.chat.getByRole('button', { name: 'Tidsbokning' }).waitFor();
    await shoot('swedish');
  });

  it('files, emoji, menu, list, addresses and consent', async () => {
    server.config = shopConfig({ state: 'offline', asks: true, awayMessage: 'We are closed until tomorrow.' });
    server.script = () => ({ messages: [[text('Hi! Leave us a few words.')]] });
    server.mostBytes = 5;
    visit = await visitShop(browser, server);
    await visit.open();
    await visit.chat.getByRole('button', { name: 'Emoji' }).click();
    await shoot('emoji');
    await visit.page.keyboard.press('Escape');
    const files = visit.chat.locator('[data-chat-file]');
    await files.setInputFiles([{ name: 'bike.png', mimeType: 'image/png', buffer: Buffer.alloc(4) }]);
    await visit.chat.getByRole('img', { name: 'bike.png' }).waitFor();
    await files.setInputFiles([{ name: 'Price list.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(4) }]);
    await visit.chat.getByRole('link', { name: /Price list/ }).waitFor();
    await files.setInputFiles([{ name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(9) }]);
    await visit.chat.getByText('This file is too large.').waitFor();
    await shoot('consent');
    await visit.chat.getByRole('button', { name: 'No', exact: true }).click();
    await shoot('files-and-address');
    await visit.chat.getByRole('button', { name: 'More' }).click();
    await shoot('menu');
    await visit.chat.getByRole('menuitem', { name: 'Email me' }).click();
    await shoot('transcript');
    await visit.chat.getByRole('button', { name: 'More' }).click();
    await visit.chat.getByRole('menuitem', { name: 'Start a new chat' }).click();
    await visit.field.fill('Another matter');
    await visit.field.press('Enter');
    await visit.chat.getByText('Another matter').waitFor();
    await visit.chat.getByRole('button', { name: 'More' }).click();
    await visit.chat.getByRole('menuitem', { name: 'Your conversations' }).click();
    await shoot('list');
  });

  it('on a phone', async () => {
    visit = await visitShop(browser, server, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await visit.greeting.waitFor();
    await shoot('phone-greeting');
    await visit.open();
    await visit.chat.getByRole('button', { name: 'Find a bike' }).waitFor();
    await shoot('phone');
  });

  it('in the dark', async () => {
    server.pages.set('/shop', { html: shopPage(server, '<meta name="color-scheme" content="light dark">') });
    server.script = (_, step) =>
      step === 0
        ? {
            messages: [
              [text('Hi! Looking for a bike?')],
              [{ kind: 'file', url: '/f/1', name: 'Price list.pdf', size: 81234 }],
            ],
          }
        : ask('Lovely. What will you use it for?', ['To work and back', 'Children and groceries', 'Long rides']);
    visit = await visitShop(browser, server, { colorScheme: 'dark' });
    await visit.greeting.waitFor();
    await shoot('dark-greeting');
    await visit.open();
    await visit.field.fill('Yes, a blue one');
    await visit.field.press('Enter');
    await visit.chat.getByRole('button', { name: 'Long rides' }).waitFor();
    await shoot('dark');
  });
});
