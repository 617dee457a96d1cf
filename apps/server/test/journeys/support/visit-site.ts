// A visitor on a customer's page with the widget on it, and the parts of the widget a visitor touches.
import { createServer } from 'node:http';
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';

export type Site = { readonly address: string; close(): Promise<void> };

/** A customer's site on an origin of its own, holding nothing but the snippet. */
export async function openSite(programOrigin: string, key: string): Promise<Site> {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bike shop</title><meta name="color-scheme" content="light dark"></head>
<body><main><h1>Bikes</h1></main><script async src="${programOrigin}/widget.js?key=${key}"></script></body></html>`;
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const at = server.address();
  return {
    address: `http://localhost:${typeof at === 'object' && at !== null ? at.port : 0}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

export type Visit = {
  readonly page: Page;
  readonly chat: FrameLocator;
  readonly field: Locator;
  open(): Promise<void>;
  says(text: string): Promise<void>;
  chooses(label: string): Promise<void>;
  hears(text: string | RegExp): Promise<void>;
};

export async function visitSite(
  browser: Browser,
  address: string,
  context: BrowserContextOptions = {},
): Promise<Visit> {
  const own = await browser.newContext({ viewport: { width: 1000, height: 800 }, locale: 'en-GB', ...context });
  own.setDefaultTimeout(20_000);
  const page = await own.newPage();
  await page.goto(address);
  const chat = page.frameLocator('parley-widget iframe');
  const field = chat.locator('[data-chat-field]');
  return {
    page,
    chat,
    field,
    open: async () => {
      await page.locator('parley-widget .launcher').click();
      await chat.getByRole('log').waitFor();
    },
    says: async (text) => {
      await field.fill(text);
      await field.press('Enter');
    },
    chooses: (label) => chat.getByRole('button', { name: label, exact: true }).click(),
    hears: (text) => chat.getByRole('log').getByText(text).first().waitFor(),
  };
}
