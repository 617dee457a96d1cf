// A member in a browser of their own, through the login page.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Person } from './declare-workspace';

export type Arrival = { readonly origin: string; readonly path: string; readonly context?: BrowserContextOptions };

/** Opens a page of the studio, logs in on the way, and arrives there. */
export async function logIn(browser: Browser, person: Person, { origin, path, context = {} }: Arrival): Promise<Page> {
  const own = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB', ...context });
  own.setDefaultTimeout(20_000);
  const page = await own.newPage();
  await page.goto(origin + path);
  await page.getByLabel('Email').fill(person.email);
  await page.getByLabel('Password', { exact: true }).fill(person.password);
  await page.getByRole('button', { name: 'Log in' }).click();
  await page.waitForURL(origin + path);
  return page;
}
