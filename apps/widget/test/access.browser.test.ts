// Every state of the widget and the form page, in light and dark, judged by axe.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { renderFormPage } from '../src/form/render-form';
import { ask } from './bike-shop';
import { contactForm } from './contact-form';
import { shopConfig } from './shop-config';
import { openBrowser, shopPage, type Visit, visitShop } from './visit';
import { WireServer } from './wire-server';

describe.each(['light', 'dark'] as const)('accessible in %s', (colorScheme) => {
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
    server.pages.set('/shop', { html: shopPage(server, '<meta name="color-scheme" content="light dark">') });
  });
  afterEach(async () => {
    await visit.leave();
    await server.close();
  });

  const faults = async (): Promise<string[]> => {
    await visit.page.waitForTimeout(400);
    const { violations } = await new AxeBuilder({ page: visit.page }).analyze();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${String(target)} ${failureSummary}`),
    );
  };

  it('files, emoji, menu, list, addresses and consent', async () => {
    server.config = shopConfig({ state: 'offline', asks: true, awayMessage: 'We are closed.' });
    server.script = () => ({ messages: [] });
    server.mostBytes = 5;
    visit = await visitShop(browser, server, { colorScheme });
    await visit.open();
    await visit.chat.getByRole('button', { name: 'Emoji' }).click();
    expect(await faults()).toEqual([]);
    await visit.page.keyboard.press('Escape');
    const files = visit.chat.locator('[data-chat-file]');
    await files.setInputFiles([{ name: 'a.png', mimeType: 'image/png', buffer: Buffer.alloc(4) }]);
    await visit.chat.getByRole('img', { name: 'a.png' }).waitFor();
    await files.setInputFiles([{ name: 'film.mp4', mimeType: 'video/mp4', buffer: Buffer.alloc(9) }]);
    await visit.chat.getByText('This file is too large.').waitFor();
    expect(await faults()).toEqual([]);
    await visit.chat.getByRole('button', { name: 'No', exact: true }).click();
    await visit.chat.locator('[data-email-field]').fill('nobody');
    await visit.chat.getByRole('button', { name: 'Save' }).click();
    await visit.chat.getByText('That is not an email address.').waitFor();
    await visit.chat.getByRole('button', { name: 'More' }).click();
    expect(await faults()).toEqual([]);
    await visit.chat.getByRole('menuitem', { name: 'Start a new chat' }).click();
    await visit.field.fill('Another matter');
    await visit.field.press('Enter');
    await visit.chat.getByRole('button', { name: 'More' }).click();
    await visit.chat.getByRole('menuitem', { name: 'Your conversations' }).click();
    expect(await faults()).toEqual([]);
  });

  it('launcher, greeting, chips, failed message and agent', async () => {
    visit = await visitShop(browser, server, { colorScheme });
    await visit.greeting.waitFor();
    expect(await faults()).toEqual([]);
    await visit.open();
    await visit.chat.getByRole('button', { name: 'Find a bike' }).waitFor();
    expect(await faults()).toEqual([]);
    server.talk.notice('agent-joined', { name: 'Ida' });
    server.talk.member('Hello! See https://bikes.example/');
    server.talk.tell('typing', { name: 'Ida', on: true });
    server.broken = 500;
    await visit.field.fill('Hi');
    await visit.field.press('Enter');
    await visit.chat.getByText('Not sent.').waitFor();
    expect(await faults()).toEqual([]);
  });

  it.each(['#ffd400', '#e05252', '#101010', '#8fd3ff'])(
    'many choices and an ended chat in brand colour %s',
    async (colour) => {
      server.config = shopConfig({
        look: { colour, position: 'left' },
        state: 'away',
        awayMessage: 'We are out on a ride.',
      });
      server.script = () =>
        ask(
          'When?',
          ['1', '2', '3', '4', '5', '6', '7', '8'].map((hour) => `At ${hour}`),
        );
      visit = await visitShop(browser, server, { colorScheme });
      await visit.open();
      await visit.chat.getByRole('button', { name: 'At 8' }).click();
      await visit.chat.getByText('At 8').first().waitFor();
      expect(await faults()).toEqual([]);
      await expect.poll(() => server.talk.streamCount).toBe(1);
      server.talk.notice('closed');
      await visit.chat.getByRole('button', { name: 'Start a new chat' }).waitFor();
      expect(await faults()).toEqual([]);
    },
  );

  it('the form page, empty and with errors', async () => {
    const errors = [{ field: 'email', message: 'Write an e-mail address like name@example.com' }];
    const options = { action: '/v1/forms/f1/submissions', locale: 'en', embedded: false } as const;
    server.pages.set('/form', { html: renderFormPage(contactForm, options) });
    server.pages.set('/errors', { html: renderFormPage(contactForm, { ...options, errors, embedded: true }) });
    visit = await visitShop(browser, server, { colorScheme });
    for (const path of ['/form', '/errors']) {
      await visit.page.goto(server.widgetOrigin + path);
      expect(await faults()).toEqual([]);
    }
  });
});
