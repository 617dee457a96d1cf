// The settings of a chat channel in a real browser: preview of what is not saved, chatflows, reasons, and the code.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { axeFaults } from './axe-faults';
import { type Parley, startParley } from './start-parley';

const connectionsSchema = z.array(z.object({ id: z.string(), kind: z.string(), publicKey: z.string() }));
const configSchema = z.object({ look: z.object({ colour: z.string(), font: z.string().nullable() }) });

describe('the settings of a chat', () => {
  let parley: Parley;
  let page: Page;
  let id = '';
  let key = '';

  beforeAll(async () => {
    parley = await startParley();
    const chat = connectionsSchema.parse(await parley.ask('connections.list', {})).find(({ kind }) => kind === 'chat');
    id = chat?.id ?? '';
    key = chat?.publicKey ?? '';
    page = await parley.open(`/settings/channels/${id}`);
  });
  afterAll(() => parley.stop());

  const preview = () => page.getByRole('region', { name: 'Preview' });
  const site = () => page.frameLocator('iframe[title="The chat on a page"]');
  const chat = () => site().frameLocator('parley-widget iframe');
  const save = async () => {
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved', { exact: true }).first().waitFor();
  };
  const config = async () => configSchema.parse(await (await fetch(`${parley.origin}/v1/chat/${key}/config`)).json());
  const tab = (name: string) => page.getByRole('tab', { name });

  it('R74 shows the real chat with what is not saved, on each device', async () => {
    const colourOf = () =>
      chat()
        .locator('header')
        .evaluate((header) => getComputedStyle(header).backgroundColor);
    await chat().getByText('Hi! This is the demo shop.').waitFor();
    const before = (await config()).look.colour;
    await page.getByRole('radio', { name: 'Violet' }).check();
    await expect.poll(colourOf).toBe('rgb(107, 69, 181)');
    expect((await config()).look.colour).toBe(before);
    await page.getByLabel('Welcome message').fill('Unsaved hello');
    await preview().getByRole('button', { name: 'Phone' }).click();
    await chat().getByText('Unsaved hello').waitFor();
    expect(
      await site()
        .locator('body')
        .evaluate(() => innerWidth),
    ).toBe(390);
    await preview().getByRole('button', { name: 'Tablet' }).click();
    await chat().getByText('Unsaved hello').waitFor();
    expect(
      await site()
        .locator('body')
        .evaluate(() => innerWidth),
    ).toBe(768);
    await chat().locator('[data-chat-field]').fill('Just trying');
    await chat().locator('[data-chat-field]').press('Enter');
    await chat().getByText('Just trying').waitFor();
  });

  it('R53 R82 R84 are live after saving', async () => {
    await page.getByRole('combobox', { name: 'Typeface' }).click();
    await page.getByRole('option', { name: 'Serif' }).click();
    await save();
    expect(await config()).toMatchObject({ look: { colour: '#6b45b5', font: expect.stringContaining('serif') } });
  });

  it('R60 keeps a heading by contact owner from being saved without a fallback', async () => {
    await page.getByRole('radio', { name: /Contact owner/ }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Choose what new visitors see.').waitFor();
    await page.getByRole('combobox', { name: 'New visitor fallback' }).click();
    await page.getByRole('option', { name: 'Specific people and teams' }).click();
    await page.getByRole('checkbox', { name: 'Maja Demo' }).first().click();
    await chat().getByRole('heading', { name: 'Maja', exact: true }).waitFor();
    await save();
  });

  it('R70 R71 R72 show each state in the preview', async () => {
    await tab('Availability').click();
    await page.getByRole('tab', { name: 'Away' }).click();
    await page.getByLabel('Away message').fill('Back on Monday');
    await preview().getByRole('combobox').click();
    await page.getByRole('option', { name: 'Away' }).click();
    await chat().getByText('Back on Monday').waitFor();
    await page.getByRole('tab', { name: 'All busy' }).click();
    await page.getByRole('combobox', { name: 'What visitors see' }).click();
    await page.getByRole('option', { name: 'Hide the chat button' }).click();
    await preview().getByRole('combobox').click();
    await page.getByRole('option', { name: 'All busy' }).click();
    await expect.poll(() => site().locator('parley-widget').count()).toBe(0);
    await page.getByRole('button', { name: 'Throw away changes' }).click();
    expect(await axeFaults(page)).toEqual([]);
  });

  it('R85 lists its chatflows in order, targets one, and opens the right flow', async () => {
    await tab('Flow').click();
    await page.getByRole('button', { name: 'Add chatflow' }).click();
    const drawer = page.getByRole('dialog', { name: 'Chatflow' });
    await drawer.getByRole('button', { name: 'Add page' }).first().click();
    expect(await axeFaults(page)).toEqual([]);
    await drawer.getByRole('button', { name: 'Done' }).click();
    await page.getByText('A rule is not finished').waitFor();
    await page.getByRole('button', { name: 'Edit People answer right away' }).click();
    await drawer.getByRole('group', { name: 'Show on' }).getByLabel('Address', { exact: true }).fill('/pricing');
    await drawer.getByRole('button', { name: 'Done' }).click();
    await page.getByText('Where the address begins with /pricing').waitFor();
    await save();
    const names = () =>
      page.getByRole('list', { name: 'Chatflows in order of priority' }).locator('strong').allInnerTexts();
    expect(await names()).toEqual(['People answer right away', 'Welcome on the chat']);
    await page.getByRole('button', { name: 'More for Welcome on the chat' }).click();
    await page.getByRole('menuitem', { name: 'Move to top' }).click();
    await page.getByText('Never reached').waitFor();
    const handle = page.getByRole('button', { name: 'Move Welcome on the chat' });
    await handle.focus();
    for (const press of ['Space', 'ArrowDown', 'Space']) {
      await page.keyboard.press(press);
      // The row is measured before it can go on.
      await page.waitForTimeout(200);
    }
    await expect.poll(names).toEqual(['People answer right away', 'Welcome on the chat']);
    await save();
  });

  it('2.6 says why the chat is, or is not, on a page, and leads to the setting', async () => {
    const ask = async (url: string) => {
      await page.getByLabel('Address of the page').fill(url);
      await page.getByRole('button', { name: 'Check' }).click();
    };
    await ask('shop.example');
    await page.getByText('Paste a complete address').waitFor();
    await ask('https://shop.example/pricing');
    await page.getByText('People answer right away answers.').waitFor();
    await ask('https://shop.example/about');
    await page.getByText('Welcome on the chat answers.').waitFor();
    await page.getByText('First that fails').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('[data-reason="embed"]').getByRole('link', { name: 'Go to the setting' }).click();
    await page.getByRole('tab', { name: 'Install code', selected: true }).waitFor();
  });

  it('R77 R78 R80 has steps by provider, a link that opens in a new tab, and a word on Wix', async () => {
    await page.getByRole('button', { name: 'I host my site on WordPress' }).click();
    await page.getByText('Header & Footer').first().waitFor();
    const link = page.getByRole('link', { name: /WordPress, opens in a new tab/ });
    expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener noreferrer',
    ]);
    await page.getByRole('combobox', { name: 'View instructions for' }).click();
    await page.getByRole('option', { name: 'Wix' }).click();
    await page.getByText('Parley("refresh")').waitFor();
  });

  it('R76 copies exactly the code that is shown, R79 and mails it after checking the address', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const code = page.getByRole('group', { name: 'Embed code' });
    await code.getByRole('button', { name: 'Copy' }).click();
    await code.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.locator('pre').innerText());
    const form = page.getByRole('form', { name: 'Send to a developer' });
    await form.getByLabel('Email address').fill('nobody');
    await form.getByRole('button', { name: 'Send' }).click();
    await form.getByText('Write an email address').waitFor();
    await form.getByLabel('Email address').fill('dev@shop.example');
    await form.getByRole('button', { name: 'Send' }).click();
    await form.getByText('Sent to dev@shop.example.').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
});
