// Choices as pictures, in long lists and as a small form, in real Chromium.
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openBrowser, type Visit, visitShop } from './visit';
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
  await server.listen();
});
afterEach(async () => {
  await visit.leave();
  await server.close();
});

const asks = (text: string, awaiting: object): void => {
  server.script = (_, step) =>
    step === 0
      ? { messages: [[{ kind: 'text', text }]], awaiting }
      : { messages: [[{ kind: 'text', text: 'Thanks' }]] };
};
const look = async (name: string): Promise<void> => {
  const folder = process.env.PICTURES;
  if (folder) await visit.page.screenshot({ path: `${folder}/${name}.png` });
};
const picture = (hue: number): string => `${server.siteOrigin}/faces/${hue}.svg`;

it.each([
  ['light', 1000],
  ['dark', 390],
] as const)('pictures are tapped by name, in %s at %i', async (colorScheme, width) => {
  const choices = ['City bike', 'Cargo bike', 'Racer'].map((label, at) => ({
    id: `c${at}`,
    label,
    text: at === 2 ? undefined : 'For every day of the year',
    image: picture(at),
  }));
  asks('Which one do you like?', { kind: 'choice', choices });
  visit = await visitShop(browser, server, { colorScheme, viewport: { width, height: 800 } });
  await visit.open();
  const card = visit.chat.getByRole('button', { name: /Cargo bike/ });
  await card.waitFor();
  await look(`pictures-${colorScheme}-${width}`);
  await card.click();
  await visit.chat.getByText('Thanks').waitFor();
  expect(server.asked(/messages/, 'POST')[0]?.body).toMatchObject({ choice: 'c1' });
});

it('several pictures are ticked and sent together', async () => {
  const choices = ['A', 'B', 'C'].map((label, at) => ({ id: label, label: `Bike ${label}`, image: picture(at) }));
  asks('Which ones?', { kind: 'choice', choices, several: true });
  visit = await visitShop(browser, server);
  await visit.open();
  await visit.chat.getByRole('checkbox', { name: 'Bike A' }).check();
  await visit.chat.getByRole('checkbox', { name: 'Bike C' }).check();
  await look('several');
  await visit.chat.locator('[data-choices]').getByRole('button', { name: 'Send' }).click();
  await visit.chat.getByText('Thanks').waitFor();
  expect(server.asked(/messages/, 'POST')[0]?.body).toMatchObject({ text: 'Bike A\nBike C' });
});

it('a long list is looked through by words', async () => {
  const choices = Array.from({ length: 40 }, (_, at) => ({
    id: `s${at}`,
    label: `Shop ${at} ${at === 7 ? 'Umeå' : ''}`,
  }));
  asks('Which shop?', { kind: 'choice', choices });
  visit = await visitShop(browser, server);
  await visit.open();
  const search = visit.chat.getByRole('searchbox');
  await look('search');
  await search.fill('umea');
  await expect.poll(() => visit.chat.locator('[data-choices] button').count()).toBe(1);
  await search.press('Enter');
  await visit.chat.getByText('Thanks').waitFor();
  expect(server.asked(/messages/, 'POST')[0]?.body).toMatchObject({ choice: 's7' });
});

it('an address is a small form, and sent as lines with its labels', async () => {
  const fields = ['Street and number', 'Postal code', 'City', 'Country'].map((label, at) => ({
    key: ['street', 'postal_code', 'city', 'country'][at],
    label,
    required: at < 3,
  }));
  asks('Where shall we send it?', { kind: 'text', fields });
  visit = await visitShop(browser, server, { viewport: { width: 390, height: 800 } });
  await visit.open();
  await visit.chat.getByLabel('Street and number').fill('Storgatan 1');
  await visit.chat.getByLabel('Postal code').fill('111 22');
  await look('address');
  const send = visit.chat.locator('[data-choices]').getByRole('button', { name: 'Send' });
  await send.click();
  expect(server.asked(/messages/, 'POST')).toHaveLength(0);
  await visit.chat.getByLabel('City').fill('Stockholm');
  await send.click();
  await visit.chat.getByText('Thanks').waitFor();
  expect(server.asked(/messages/, 'POST')[0]?.body).toMatchObject({
    text: 'Street and number: Storgatan 1\nPostal code: 111 22\nCity: Stockholm',
  });
});
