// The form page in real Chromium: errors beside fields, thanks in place, and plain HTML without script.
import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { renderFormPage } from '../src/form/render-form';
import { contactForm } from './contact-form';
import { openBrowser, type Visit, visitShop } from './visit';
import { WireServer } from './wire-server';

const options = { action: '/v1/forms/f1/submissions', locale: 'en', embedded: false } as const;

describe('a visitor fills in a form', () => {
  let browser: Browser;
  let server: WireServer;
  let visit: Visit;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    server = new WireServer();
    await server.listen();
    server.pages.set('/form', { html: renderFormPage(contactForm, options) });
  });
  afterEach(async () => {
    await visit.leave();
    await server.close();
  });

  const openForm = async (context: object = {}): Promise<void> => {
    visit = await visitShop(browser, server, context);
    page = visit.page;
    await page.goto(`${server.widgetOrigin}/form`);
  };
  const shoot = async (name: string): Promise<void> => {
    const folder = process.env.SCREENS;
    if (folder) writeFileSync(`${folder}/${name}.png`, await page.screenshot({ fullPage: true }));
  };

  it('shows errors beside the fields and above them, then thanks in place', async () => {
    const problems = [
      { field: 'email', code: 'invalid', message: 'Write an address like name@example.com' },
      { field: 'urgency', code: 'required', message: 'Choose one' },
    ];
    server.onForm = () => ({ status: 400, body: { errors: problems } });
    await openForm();
    await shoot('form');
    await page.getByLabel('Your name').fill('Ada');
    await page.getByLabel('E-mail').fill('ada');
    await page.getByLabel('Gears').check();
    await page.getByLabel('Shop').selectOption('lund');
    await page.getByRole('button', { name: 'Send request' }).click();
    await page.getByText('2 answers need another look').waitFor();
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-form-summary'))).toBe(true);
    expect(await page.getByLabel('E-mail').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#error-f2').textContent()).toBe('Write an address like name@example.com');
    await shoot('form-errors');
    await page.getByRole('link', { name: 'How urgent is it?: Choose one' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-f6');

    server.onForm = () => ({ status: 201, body: { submissionId: 's1', thankYou: 'Thank you!\n\nWe answer soon.' } });
    await page.getByLabel('E-mail').fill('ada@example.com');
    await page.getByLabel('This week').check();
    await page.getByRole('button', { name: 'Send request' }).click();
    await page.getByRole('status').getByText('We answer soon.').waitFor();
    await shoot('form-thanks');
    const sent = server.asked(/submissions/, 'POST').map(({ body }) => body);
    expect(sent.at(-1)).toEqual({
      idempotencyKey: expect.any(String),
      context: { page: expect.stringContaining('/form') },
      values: {
        name: 'Ada',
        email: 'ada@example.com',
        shop: 'lund',
        urgency: 'soon',
        work: ['gears'],
        source: 'website',
      },
    });
  });

  it('a lost connection keeps the answers and the key of the try', async () => {
    await openForm();
    await page.getByLabel('Your name').fill('Ada');
    await page.route('**/submissions', (route) => route.abort(), { times: 1 });
    await page.getByRole('button', { name: 'Send request' }).click();
    await page.getByText('Your answers are still here').waitFor();
    expect(await page.getByLabel('Your name').inputValue()).toBe('Ada');
    await page.getByRole('button', { name: 'Send request' }).click();
    await page.getByText('Thank you!').waitFor();
  });

  it('works without any script', async () => {
    await openForm({ javaScriptEnabled: false });
    await page.getByLabel('Your name').fill('Ada');
    await page.getByLabel('E-mail').fill('ada@example.com');
    await page.getByLabel('Shop').selectOption('lund');
    await page.getByLabel('This week').check();
    await page.getByRole('button', { name: 'Send request' }).click();
    await expect.poll(() => server.asked(/submissions/, 'POST').length).toBe(1);
    const [sent] = server.asked(/submissions/, 'POST');
    expect(sent?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(String(sent?.body)).toContain('email=ada%40example.com');
  });

  it('tells the page around it how tall it is', async () => {
    server.pages.set('/form', { html: renderFormPage(contactForm, { ...options, embedded: true }) });
    const html = `<script>addEventListener('message',e=>{window.told=e.data})</script><iframe src="${server.widgetOrigin}/form" width=600></iframe>`;
    server.pages.set('/shop', { html });
    visit = await visitShop(browser, server);
    await expect.poll(() => visit.page.evaluate('window.told')).toMatchObject({ parley: 1, type: 'form-height' });
    expect(await visit.page.evaluate('told.height')).toBeGreaterThan(400);
  });
});
