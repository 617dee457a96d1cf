// A form on somebody else's page: the script grows the frame, tells the page what happens, and leads on afterwards.
import { createServer, type Server } from 'node:http';
import { newForm } from '@parley/forms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Parley, startParley } from './start-parley';

describe('a form on another site', () => {
  let parley: Parley;
  let shop: Server;
  let shopOrigin: string;
  let formId: string;

  beforeAll(async () => {
    parley = await startParley();
    const definition = { ...newForm('Shop'), after: { kind: 'redirect' as const, url: 'http://127.0.0.1/done' } };
    const made = await parley.call('forms.create', { name: 'Shop', definition });
    formId = z.object({ formId: z.string() }).parse(made).formId;
    const script = `<script async src="${parley.origin}/form/embed.js" data-form="${formId}"></script>`;
    const listen =
      '<script>addEventListener("message", ({ data }) => (window.told ??= []).push(data.eventName))</script>';
    const heads: Record<string, string> = {
      '/dark': '<style>body { background: #101414; } .day { background: #fff !important; }</style>',
      '/adapts': '<meta name="color-scheme" content="light dark">',
    };
    shop = createServer(({ url = '' }, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><title>Shop</title>${heads[url] ?? ''}<h1>Shop</h1>${listen}${script}`);
    });
    await new Promise<void>((done) => shop.listen(0, '127.0.0.1', () => done()));
    const address = shop.address();
    shopOrigin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });
  afterAll(async () => {
    await parley.stop();
    await new Promise<void>((done) => shop.close(() => done()));
  });

  it('is as light or dark as the page around it, whatever the visitor likes elsewhere', async () => {
    const page = await (await parley.browser.newContext({ colorScheme: 'dark' })).newPage();
    const scheme = () => page.frameLocator('iframe').locator('html').getAttribute('data-scheme');
    for (const [path, expected] of [
      ['/', 'light'],
      ['/dark', 'dark'],
      ['/adapts', 'dark'],
    ] as const) {
      await page.goto(shopOrigin + path);
      await expect.poll(scheme).toBe(expected);
    }
    await page.goto(`${shopOrigin}/dark`);
    await page.frameLocator('iframe').getByLabel('Name').waitFor();
    await page.evaluate('document.body.classList.add("day")');
    await expect.poll(scheme).toBe('light');
    // A page of its own is as the visitor has it.
    await page.goto(`${parley.origin}/f/${formId}`);
    expect(await page.locator('html').getAttribute('data-scheme')).toBeNull();
    await page.goto(`${parley.origin}/demo`);
    const inner = page.frameLocator('iframe[title="Contact form"]');
    await inner.getByLabel('Message').waitFor();
    const spare = () => inner.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight);
    await expect.poll(spare).toBe(0);
    await page.context().close();
  });

  it('is as tall as its content, tells what happens, and the whole page goes on after sending', async () => {
    const page = await (await parley.browser.newContext({ locale: 'en-GB' })).newPage();
    await page.route('http://127.0.0.1/done', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>Done</h1>' }),
    );
    await page.goto(shopOrigin);
    const form = page.frameLocator('iframe');
    await form.getByLabel('Name').fill('Ada');
    await expect
      .poll(() => page.evaluate('parseInt(document.querySelector("iframe").style.height)'))
      .toBeGreaterThan(450);
    await expect.poll(() => page.evaluate('window.told')).toContain('onFormReady');
    await form.getByLabel('E-mail').fill('ada@example.com');
    await form.getByLabel('Message').fill('Hello');
    await form.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { name: 'Done' }).waitFor();
    await page.context().close();
  });
});
