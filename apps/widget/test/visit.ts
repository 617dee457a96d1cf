// Opens real Chromium on a customer's page and finds the parts of the widget a visitor touches.
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type FrameLocator,
  type Locator,
  type Page,
} from 'playwright-core';
import { KEY, type WireServer } from './wire-server';

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGS });
}

export interface Visit {
  page: Page;
  launcher: Locator;
  greeting: Locator;
  chat: FrameLocator;
  log: Locator;
  field: Locator;
  open: () => Promise<void>;
  leave: () => Promise<void>;
}

export async function visitShop(
  browser: Browser,
  server: WireServer,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, ...options });
  const page = await context.newPage();
  if (!server.pages.has('/shop')) server.pages.set('/shop', { html: shopPage(server) });
  await page.goto(`${server.siteOrigin}/shop`);
  return { ...parts(page), leave: () => context.close() };
}

export function parts(page: Page): Omit<Visit, 'leave'> {
  const chat = page.frameLocator('parley-widget iframe');
  const launcher = page.locator('parley-widget .launcher');
  return {
    page,
    chat,
    launcher,
    greeting: page.locator('parley-widget .greeting'),
    log: chat.getByRole('log'),
    field: chat.locator('[data-chat-field]'),
    open: async () => {
      await launcher.click();
      await chat.getByRole('log').waitFor();
    },
  };
}

export function snippet(server: WireServer): string {
  return `<script async src="${server.widgetOrigin}/widget.js?key=${KEY}"></script>`;
}

export function shopPage(server: WireServer, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Nordcykel</title>${head}
<style>body{margin:0;font:16px/24px system-ui;background:#f7f4ee;color:#1c2434}a{color:#1c2434}header{padding:20px 32px;font-weight:700}section{margin:0 32px;padding:28px;border-radius:18px;background:#c9dff2;height:380px}h1{font-size:40px;line-height:44px;margin:0 0 8px}</style>
</head><body><header>Nordcykel <a href="/other">Workshop</a></header><main><section><h1>Bikes for the long way home</h1><p>Built and looked after in Malmö.</p></section></main>
${snippet(server)}</body></html>`;
}
