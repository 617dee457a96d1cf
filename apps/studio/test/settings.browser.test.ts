// The settings in a real browser: connecting channels as a person would, switching them, inviting a colleague.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { axeFaults } from './axe-faults';
import { type Parley, post, startParley } from './start-parley';

const inboxesSchema = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    connections: z.array(z.object({ id: z.string(), kind: z.string(), name: z.string(), enabled: z.boolean() })),
  }),
);

describe('settings', () => {
  let parley: Parley;
  let page: Page;
  /** Of the chat that the wizard makes. */
  let key = '';

  beforeAll(async () => {
    parley = await startParley();
    page = await parley.open('/settings/channels');
  });
  afterAll(() => parley.stop());

  const inboxes = async () => inboxesSchema.parse(await parley.ask('inboxes.list', {}));
  const channelNames = async () => (await inboxes()).flatMap(({ connections }) => connections.map(({ name }) => name));
  const wizard = () => page.getByRole('dialog', { name: 'Connect a channel' });
  const next = () => wizard().getByRole('button', { name: 'Next', exact: true });
  const row = (name: string): Locator => page.getByRole('row').filter({ has: page.getByRole('link', { name }) });
  /** The step before the last, however many a channel has. */
  const toLastStep = async () => {
    while ((await next().count()) > 0) {
      const title = await wizard().getByRole('heading', { level: 3 }).first().innerText();
      await next().click();
      await expect.poll(() => wizard().getByRole('heading', { level: 3 }).first().innerText()).not.toBe(title);
    }
  };
  const openWizard = async () => {
    await page.goto(`${parley.origin}/settings/channels`);
    await page.getByRole('button', { name: 'Connect a channel' }).click();
    await wizard().getByRole('heading', { name: 'How do people reach you?' }).waitFor();
  };

  it('R1 offers exactly the six types, each with its purpose, and only those of this version can be chosen', async () => {
    await openWizard();
    const types = wizard().getByRole('radio');
    expect(await types.count()).toBe(6);
    expect(await wizard().getByRole('radio', { disabled: true }).count()).toBe(3);
    expect(await wizard().getByText('Not in this version yet').count()).toBe(3);
    expect(await axeFaults(page)).toEqual([]);
  });

  it('R9 Back keeps what was typed, and closing half-way keeps nothing', async () => {
    const before = await channelNames();
    await wizard().getByRole('radio', { name: /^Chat/ }).click();
    await next().click();
    await wizard().getByLabel('Name', { exact: true }).fill('Half-way chat');
    await next().click();
    await wizard().getByLabel('Welcome message').fill('Hello from the wizard');
    await wizard().getByRole('button', { name: 'Back' }).click();
    expect(await wizard().getByLabel('Name', { exact: true }).inputValue()).toBe('Half-way chat');
    await next().click();
    expect(await wizard().getByLabel('Welcome message').inputValue()).toBe('Hello from the wizard');
    await page.keyboard.press('Escape');
    await wizard().waitFor({ state: 'detached' });
    expect(await channelNames()).toEqual(before);
    await openWizard();
    expect(await wizard().getByRole('radio', { checked: true }).count()).toBe(0);
  });

  it('R55 preset, hexadecimal digits and picker are one colour, and a poor one is told', async () => {
    await wizard().getByRole('radio', { name: /^Chat/ }).click();
    await next().click();
    const hex = wizard().getByLabel('Hexadecimal colour');
    await wizard().getByRole('radio', { name: 'Violet' }).check();
    expect(await hex.inputValue()).toBe('6b45b5');
    await wizard().getByRole('button', { name: 'Pick any colour' }).click();
    await page.getByRole('slider', { name: 'Hue' }).press('ArrowRight');
    await expect.poll(() => hex.inputValue()).not.toBe('6b45b5');
    expect(await wizard().getByRole('radio', { name: 'Violet' }).isChecked()).toBe(false);
    await page.keyboard.press('Escape');
    await hex.fill('ffe14d');
    await wizard().getByText('Hard to see on a white page').waitFor();
    await hex.fill('12');
    await next().click();
    await wizard().getByText('Write six hexadecimal digits').waitFor();
    await hex.fill('2B4984');
    await wizard().getByText('White text reads well on this colour').waitFor();
    expect(await wizard().getByRole('radio', { name: 'Blue' }).isChecked()).toBe(true);
  });

  it('R9 a double click on the last Next makes one channel, R76 and its code is ready to paste', async () => {
    await wizard().getByLabel('Name', { exact: true }).fill('Shop chat');
    await next().click();
    await wizard()
      .getByRole('checkbox', { name: /Pop the welcome open/ })
      .click();
    await toLastStep();
    expect(await axeFaults(page)).toEqual([]);
    await wizard().getByRole('button', { name: 'Connect channel' }).dblclick();
    await wizard().getByText('Shop chat is connected').waitFor();
    const code = await wizard().getByRole('group', { name: 'Embed code' }).locator('pre').innerText();
    expect(code).toMatch(/^<script async src="http:\/\/127\.0\.0\.1:\d+\/widget\.js\?key=[\w-]+"><\/script>$/);
    key = /key=([\w-]+)/.exec(code)?.[1] ?? '';
    const config: unknown = await (await fetch(`${parley.origin}/v1/chat/${key}/config`)).json();
    expect(config).toMatchObject({ look: { colour: '#2b4984' } });
    expect(await parley.ask('connections.list', {})).toContainEqual(
      expect.objectContaining({ name: 'Shop chat', settings: expect.objectContaining({ prompt: true }) }),
    );
    await wizard().getByRole('button', { name: 'Done' }).click();
    expect((await channelNames()).filter((name) => name === 'Shop chat')).toHaveLength(1);
  });

  it('R10 Edit shows on hover and on keyboard focus, and opens the settings', async () => {
    const edit = page.getByRole('button', { name: 'Edit Shop chat' });
    const seen = () => edit.evaluate((element) => getComputedStyle(element).opacity);
    await page.mouse.move(0, 0);
    await page.getByRole('heading', { name: 'Channels', level: 2 }).click();
    await expect.poll(seen).toBe('0');
    await row('Shop chat').hover();
    await expect.poll(seen).toBe('1');
    await page.mouse.move(0, 0);
    await expect.poll(seen).toBe('0');
    await row('Shop chat').getByRole('link').focus();
    await page.keyboard.press('Tab');
    expect(await edit.evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(seen).toBe('1');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/settings\/channels\/con/);
    await page.getByRole('tab', { name: 'Configuration', selected: true }).waitFor();
  });

  it('R10 Edit is there on a touch screen without hovering', async () => {
    const own = await parley.open('/settings/channels', {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 1024, height: 768 },
    });
    const edit = own.getByRole('button', { name: 'Edit Shop chat' });
    await edit.waitFor();
    expect(await edit.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    await own.context().close();
  });

  it('R11 the switch turns the chat off and on without asking for anything again', async () => {
    await page.goto(`${parley.origin}/settings/channels`);
    const toggle = row('Shop chat').getByRole('switch');
    expect(await toggle.getAttribute('aria-checked')).toBe('true');
    await toggle.click();
    await row('Shop chat').getByText('Switched off').last().waitFor();
    const config = async (): Promise<unknown> => (await fetch(`${parley.origin}/v1/chat/${key}/config`)).json();
    expect(await config()).toMatchObject({ state: 'hidden' });
    const opened = await post(`${parley.origin}/v1/chat/${key}/conversations`, {});
    expect(opened.status).toBe(404);
    await toggle.click();
    await row('Shop chat').getByText('Connected').last().waitFor();
    expect(await config()).toMatchObject({ state: 'available', look: { colour: '#2b4984' } });
    expect((await inboxes())[0]?.connections.find(({ name }) => name === 'Shop chat')?.enabled).toBe(true);
  });

  it('saves from the channel page, and tells a change somebody else made meanwhile', async () => {
    const chat = (await inboxes())[0]?.connections.find(({ name }) => name === 'Shop chat');
    await page.goto(`${parley.origin}/settings/channels/${chat?.id}`);
    await page.getByLabel('Name', { exact: true }).fill('Shop chat two');
    await parley.call('connections.update', { connectionId: chat?.id, name: 'Renamed elsewhere' });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Somebody else changed this channel').waitFor();
    await page.getByRole('button', { name: 'Load again' }).click();
    await expect.poll(() => page.getByLabel('Name', { exact: true }).inputValue()).toBe('Renamed elsewhere');
    await page.getByLabel('Name', { exact: true }).fill('Shop chat');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(channelNames).toContain('Shop chat');
    expect(await axeFaults(page)).toEqual([]);
  });

  it('R111 R114 connects a new form by its name', async () => {
    await openWizard();
    await wizard().getByRole('radio', { name: /^Form/ }).click();
    await next().click();
    await wizard()
      .getByRole('radio', { name: /A new form/ })
      .click();
    await next().click();
    await wizard().getByText('Write a name for the form.').waitFor();
    await wizard().getByLabel('Name of the new form').fill('Returns');
    await next().click();
    await wizard().getByRole('button', { name: 'Connect channel' }).click();
    await wizard().getByText('Returns is connected').waitFor();
    const link = await wizard().getByRole('textbox', { name: 'Link to the form' }).inputValue();
    expect((await fetch(link)).status).toBe(200);
    await wizard().getByRole('button', { name: 'Done' }).click();
    await row('Returns').waitFor();
  });

  it('R128 Manage form opens the editor of that very form', async () => {
    await row('Returns').getByRole('button', { name: 'Options for Returns' }).click();
    await page.getByRole('menuitem', { name: 'Manage form' }).click();
    await page.waitForURL(/\/forms\/form/);
  });

  it('R6 connects a channel while making an inbox; R8 Current view then chooses between them', async () => {
    await page.goto(`${parley.origin}/settings/inboxes`);
    await page.getByRole('button', { name: 'New inbox' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Wholesale');
    await page.getByRole('button', { name: 'Next: connect a channel' }).click();
    await wizard().getByRole('radio', { name: /^Chat/ }).click();
    expect((await inboxes()).map(({ name }) => name)).not.toContain('Wholesale');
    await next().click();
    await wizard().getByLabel('Name', { exact: true }).fill('Wholesale chat');
    await toLastStep();
    await wizard().getByRole('button', { name: 'Connect channel' }).click();
    await wizard().getByText('Wholesale chat is connected').waitFor();
    await wizard().getByRole('button', { name: 'Done' }).click();
    const made = (await inboxes()).find(({ name }) => name === 'Wholesale');
    expect(made?.connections.map(({ name }) => name)).toEqual(['Wholesale chat']);
    await page.goto(`${parley.origin}/settings/channels`);
    await page.getByRole('combobox', { name: 'Current view' }).click();
    await page.getByRole('option', { name: 'Wholesale' }).click();
    await row('Wholesale chat').waitFor();
    expect(await row('Shop chat').count()).toBe(0);
  });

  it('R6 skipping the channel makes the inbox alone, and an empty one can be deleted', async () => {
    await page.goto(`${parley.origin}/settings/inboxes`);
    await page.getByRole('button', { name: 'New inbox' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Empty one');
    await page.getByRole('button', { name: 'Create without a channel' }).click();
    await row('Empty one').getByText('No channel yet').waitFor();
    await row('Empty one').getByRole('button', { name: 'Options for Empty one' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Delete inbox' }).click();
    await row('Empty one').waitFor({ state: 'detached' });
  });

  it('invites a colleague, who chooses a password, is in, and can log in again', async () => {
    await page.goto(`${parley.origin}/settings/members`);
    await page.getByRole('button', { name: 'Invite member' }).click();
    await page.getByRole('button', { name: 'Make invitation' }).click();
    await page.getByText('Write a name.').waitFor();
    await page.getByLabel('Name', { exact: true }).fill('Bo Demo');
    await page.getByLabel('Email', { exact: true }).fill('bo@demo.example');
    await page.getByRole('button', { name: 'Make invitation' }).click();
    const link = await page.getByRole('textbox', { name: 'Invitation link' }).inputValue();
    const guest = await (await parley.browser.newContext({ locale: 'en-GB' })).newPage();
    await guest.goto(link);
    await guest.getByLabel('Password', { exact: true }).fill('another demo password');
    await guest.locator('button[type=submit]').click();
    await guest.waitForURL(`${parley.origin}/flows`);
    await guest.context().clearCookies();
    await guest.goto(`${parley.origin}/settings/channels`);
    await guest.getByLabel('Email').fill('bo@demo.example');
    await guest.getByLabel('Password', { exact: true }).fill('another demo password');
    await guest.getByRole('button', { name: 'Log in' }).click();
    await guest.getByText('Only members with account access connect and change channels.').waitFor();
    expect(await guest.getByRole('button', { name: 'Connect a channel' }).count()).toBe(0);
    await guest.context().close();
  });

  it('R3 refuses the channel mutation of an agent on the server too', async () => {
    const login = await fetch(`${parley.origin}/trpc/auth.login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-parley-csrf': '1' },
      body: JSON.stringify({ email: 'bo@demo.example', password: 'another demo password' }),
    });
    const cookie = (login.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
    const [inbox] = await inboxes();
    const refused = await fetch(`${parley.origin}/trpc/connections.connect`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-parley-csrf': '1', cookie },
      body: JSON.stringify({ inboxId: inbox?.id, kind: 'chat', name: 'Not mine', settings: {} }),
    });
    expect(refused.status).toBe(403);
  });

  it('makes a team, changes a role, and gives a member back to nobody', async () => {
    await page.goto(`${parley.origin}/settings/members`);
    await page.getByRole('button', { name: 'New team' }).click();
    await page.getByLabel('Name of the team').fill('Workshop');
    await page.getByRole('checkbox', { name: 'Bo Demo' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Options for team Workshop' }).waitFor();
    await page.getByRole('combobox', { name: 'Role of Bo Demo' }).click();
    await page.getByRole('option', { name: /Marketer/ }).click();
    const roleOf = async () =>
      z.array(z.object({ name: z.string(), role: z.string() })).parse(await parley.ask('members.list', {}));
    await expect.poll(roleOf).toContainEqual({ name: 'Bo Demo', role: 'marketer' });
    await page.getByRole('button', { name: 'Options for Bo Demo' }).click();
    await page.getByRole('menuitem', { name: 'Remove' }).click();
    await page.getByRole('button', { name: 'Remove member' }).click();
    await page.getByRole('button', { name: 'Options for Bo Demo' }).waitFor({ state: 'detached' });
  });

  it('R54 the brand colour is kept, and a chat that has none of its own wears it', async () => {
    await page.goto(`${parley.origin}/settings/workspace`);
    await page.getByLabel('Hexadecimal colour').fill('93347a');
    await page.getByRole('button', { name: 'Save' }).click();
    const stored = async () =>
      z.object({ brand: z.object({ colour: z.string() }) }).parse(await parley.ask('workspace.get', {}));
    await expect.poll(async () => (await stored()).brand.colour).toBe('#93347a');
    await page.reload();
    await expect.poll(() => page.getByLabel('Hexadecimal colour').inputValue()).toBe('93347a');
  });

  it('R9 connects a chat by keyboard alone', async () => {
    await page.goto(`${parley.origin}/settings/channels`);
    await page.getByRole('button', { name: 'Connect a channel' }).waitFor();
    const focused = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        if (at === null || at === document.body || at.matches('[role=dialog]')) return '';
        return `${at.getAttribute('aria-label') ?? ''} ${at.textContent ?? ''}`;
      });
    const tabTo = async (name: string) => {
      for (let tries = 0; tries < 60 && !(await focused()).includes(name); tries++) await page.keyboard.press('Tab');
      expect(await focused()).toContain(name);
      await page.keyboard.press('Enter');
    };
    await tabTo('Connect a channel');
    await wizard().getByRole('heading', { name: 'How do people reach you?' }).waitFor();
    for (let tries = 0; tries < 20 && (await wizard().getByRole('radio', { checked: true }).count()) === 0; tries++) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
    }
    for (let tries = 0; tries < 6 && !(await wizard().getByRole('radio', { name: /^Chat/ }).isChecked()); tries++)
      await page.keyboard.press('ArrowDown');
    expect(await wizard().getByRole('radio', { name: /^Chat/ }).isChecked()).toBe(true);
    while ((await next().count()) > 0) {
      const title = await wizard().getByRole('heading', { level: 3 }).first().innerText();
      await tabTo('Next');
      await expect.poll(() => wizard().getByRole('heading', { level: 3 }).first().innerText()).not.toBe(title);
    }
    await tabTo('Connect channel');
    await wizard().getByText('is connected').first().waitFor();
    await tabTo('Done');
    await wizard().waitFor({ state: 'detached' });
  });

  it('R81 takes a portrait from the device, cut to a square', async () => {
    await page.goto(`${parley.origin}/settings/account`);
    const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const choose = page.getByLabel('Portrait').locator('input[type=file]');
    await choose.setInputFiles({ name: 'page.png', mimeType: 'image/png', buffer: Buffer.from('<html>') });
    await page.getByText('This file is no picture that can be read.').waitFor();
    await choose.setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer: Buffer.from(dot, 'base64') });
    const dialog = page.getByRole('dialog', { name: 'Cut the picture' });
    await dialog.getByRole('slider', { name: 'Closer' }).press('ArrowRight');
    expect(await axeFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Use picture' }).click();
    await page.getByRole('button', { name: 'Change picture' }).waitFor();
    await page.getByRole('button', { name: 'Save' }).first().click();
    const me = z.object({ member: z.object({ avatarUrl: z.string().nullable() }) });
    const portrait = async () => me.parse(await parley.ask('auth.me', {})).member.avatarUrl;
    await expect.poll(portrait).toMatch(/^\/files\/[\w-]+\/picture\.(webp|png)$/);
    const shown = await fetch(parley.origin + (await portrait()));
    expect(shown.headers.get('content-type')).toMatch(/^image\//);
  });

  it.each([
    ['/settings/inboxes', 'light'],
    ['/settings/channels', 'dark'],
    ['/settings/members', 'dark'],
    ['/settings/members', 'light'],
    ['/settings/workspace', 'light'],
    ['/settings/account', 'dark'],
  ] as const)('%s is open to everybody, %s', async (path, colorScheme) => {
    const own = await parley.open(path, { colorScheme });
    await own.getByRole('heading', { level: 2 }).first().waitFor();
    await own.waitForLoadState('networkidle');
    expect(await axeFaults(own)).toEqual([]);
    await own.context().close();
  });
});
