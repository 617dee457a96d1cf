// Hours, assignment, seats and access in a real browser, and the wizard without a mouse.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { axeFaults } from './axe-faults';
import { type Parley, post, startParley } from './start-parley';

const connectionSchema = z.object({
  id: z.string(),
  kind: z.string(),
  name: z.string(),
  publicKey: z.string(),
  routing: z.object({ enabled: z.boolean(), memberIds: z.array(z.string()), to: z.string(), method: z.string() }),
  availability: z.object({
    mode: z.string(),
    flow: z.string(),
    ranges: z.array(z.object({ days: z.string(), from: z.string(), to: z.string() })),
  }),
});
const memberSchema = z.object({
  id: z.string(),
  name: z.string(),
  seat: z.boolean(),
  capacity: z.number().nullable(),
  accountAccess: z.boolean(),
});

const bo = { name: 'Bo Demo', email: 'bo@demo.example', role: 'agent', password: 'another demo password' };

describe('availability and assignment', () => {
  let parley: Parley;
  let page: Page;
  let chat: z.infer<typeof connectionSchema>;

  const connections = async () => z.array(connectionSchema).parse(await parley.ask('connections.list', {}));
  const stored = async () => (await connections()).find(({ id }) => id === chat.id) ?? chat;
  const members = async () => z.array(memberSchema).parse(await parley.ask('members.list', {}));
  const member = async (name: string) => {
    const found = (await members()).find((one) => one.name === name);
    if (!found) throw new Error(`No ${name}`);
    return found;
  };
  const openTab = (tab: string) => page.goto(`${parley.origin}/settings/channels/${chat.id}?tab=${tab}`);
  const save = async () => {
    await page.getByRole('button', { name: 'Save', exact: true }).click();
  };
  const choose = async (name: string, option: string) => {
    await page.getByRole('combobox', { name, exact: true }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };

  beforeAll(async () => {
    parley = await startParley();
    const found = (await connections()).find(({ kind }) => kind === 'chat');
    if (!found) throw new Error('The demo has no chat');
    chat = found;
    const { token } = z
      .object({ token: z.string() })
      .parse(await parley.call('members.invite', { name: bo.name, email: bo.email, role: bo.role }));
    await post(`${parley.origin}/trpc/auth.acceptInvite`, { token, password: bo.password });
    page = await parley.open('/settings/channels');
  });
  afterAll(() => parley.stop());

  it('R7 the gear leads to the inboxes by mouse and by keyboard, and the page survives a reload', async () => {
    await page.goto(`${parley.origin}/flows`);
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('link', { name: 'Inboxes' }).click();
    await page.waitForURL(/\/settings\/inboxes$/);
    await page.goto(`${parley.origin}/flows`);
    await page.getByRole('link', { name: 'Settings' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Inboxes' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/settings\/inboxes$/);
    await page.reload();
    await page.getByRole('heading', { level: 2, name: 'Inboxes' }).waitFor();
  });

  it('R66 hours are added, changed and removed, and those that overlap are pointed out and not stored', async () => {
    await openTab('availability');
    await page.getByRole('radio', { name: /Based on operating hours/ }).click();
    await page.getByRole('button', { name: 'Add hours' }).click();
    await page.getByText('Overlaps hours 1.').waitFor();
    await save();
    await page.getByText('Some hours overlap.').waitFor();
    expect((await stored()).availability.mode).toBe('user');
    await choose('Hours 1: To', '12:00');
    await choose('Hours 2: From', '13:00');
    await page.getByText('Overlaps hours 1.').waitFor({ state: 'detached' });
    await choose('Hours 2: Days', 'Friday');
    await choose('Hours 2: To', '02:00');
    await page.getByText('Ends on the next day.').waitFor();
    await page.getByRole('button', { name: 'Add hours' }).click();
    await page.getByRole('button', { name: 'Remove hours 3' }).click();
    await save();
    await expect
      .poll(async () => (await stored()).availability)
      .toMatchObject({
        mode: 'hours',
        ranges: [
          { days: 'weekdays', from: '09:00', to: '12:00' },
          { days: 'friday', from: '13:00', to: '02:00' },
        ],
      });
    expect(await axeFaults(page)).toEqual([]);
  });

  it('R67 round the clock keeps the hours, which cannot be changed meanwhile', async () => {
    await openTab('availability');
    await page.getByRole('checkbox', { name: /Available 24\/7/ }).click();
    expect(await page.getByRole('combobox', { name: 'Hours 1: From' }).isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: 'Add hours' }).isDisabled()).toBe(true);
    await save();
    await expect.poll(async () => (await stored()).availability.mode).toBe('always');
    expect((await stored()).availability.ranges).toHaveLength(2);
    await page.reload();
    await page.getByRole('checkbox', { name: /Available 24\/7/ }).click();
    expect(await page.getByRole('combobox', { name: 'Hours 2: To' }).innerText()).toContain('02:00');
  });

  it('R68 the flow can keep to the hours', async () => {
    await openTab('availability');
    await page.getByRole('checkbox', { name: /Available 24\/7/ }).click();
    await choose('When the flow answers', 'Only outside the hours');
    await save();
    await expect.poll(async () => (await stored()).availability).toMatchObject({ mode: 'hours', flow: 'closed' });
  });

  it('R84 a changed mode reaches running widgets at once, and what they show stands in the same tab', async () => {
    const config = async (): Promise<unknown> =>
      (await fetch(`${parley.origin}/v1/chat/${chat.publicKey}/config`)).json();
    await parley.call('auth.setAvailable', { available: true });
    await openTab('availability');
    await page.getByRole('radio', { name: /Based on user availability/ }).click();
    await save();
    await expect.poll(async () => (await stored()).availability.mode).toBe('user');
    await expect.poll(config).toMatchObject({ state: 'available' });
    await page.getByRole('region', { name: 'States' }).waitFor();
    await page.getByRole('radio', { name: /Based on operating hours/ }).click();
    for (const place of [2, 1]) await page.getByRole('button', { name: `Remove hours ${place}` }).click();
    await page.getByText('never opens').waitFor();
    await save();
    await expect.poll(config).toMatchObject({ state: 'offline' });
  });

  it('R16 R17 R18 a rule is switched on, for people by a method, or for the owner of the contact', async () => {
    await openTab('assignment');
    await page.getByRole('switch', { name: 'Assign conversations automatically' }).click();
    await page.getByText('Choose at least one person or team').waitFor();
    await page.getByRole('checkbox', { name: 'Bo Demo' }).click();
    await choose('Who is next', 'Whoever has fewest open');
    expect(await axeFaults(page)).toEqual([]);
    await save();
    const { id } = await member('Bo Demo');
    await expect
      .poll(async () => (await stored()).routing)
      .toMatchObject({
        enabled: true,
        memberIds: [id],
        to: 'people',
        method: 'least-busy',
      });
    await page.getByRole('radio', { name: /The owner of the contact/ }).click();
    await page.getByRole('combobox', { name: 'Who is next' }).waitFor({ state: 'detached' });
    await page.getByRole('radio', { name: /Specific people and teams/ }).click();
  });

  it('R21 one who lost their seat is pointed out in the rule, and cannot be chosen again', async () => {
    await parley.call('members.update', { memberId: (await member('Bo Demo')).id, seat: false });
    await openTab('assignment');
    await page.getByText('Bo Demo has no seat any more').waitFor();
    await page.getByRole('checkbox', { name: 'Bo Demo' }).click();
    await page.getByText('Bo Demo has no seat any more').waitFor({ state: 'detached' });
    expect(await page.getByRole('checkbox', { name: 'Bo Demo' }).isDisabled()).toBe(true);
  });

  it('R15 an admin without a seat sees why they cannot set a rule', async () => {
    const me = (await member('Maja Demo')).id;
    await parley.call('members.update', { memberId: me, seat: false });
    await openTab('assignment');
    await page.getByText('Only members with a seat set this.').waitFor();
    expect(await page.getByRole('switch', { name: 'Assign conversations automatically' }).isDisabled()).toBe(true);
    await parley.call('members.update', { memberId: me, seat: true });
  });

  it('R12 a part that is not in the plan is hidden', async () => {
    await page.goto(`${parley.origin}/settings/workspace`);
    await page.getByRole('switch', { name: 'Automatic assignment' }).click();
    await expect
      .poll(async () =>
        z.object({ entitlements: z.object({ routing: z.boolean() }) }).parse(await parley.ask('workspace.get', {})),
      )
      .toMatchObject({ entitlements: { routing: false } });
    await openTab('assignment');
    await page.getByText('not part of your plan').waitFor();
    expect(await page.getByRole('switch', { name: 'Assign conversations automatically' }).count()).toBe(0);
    await parley.call('workspace.update', { entitlements: { routing: true, whatsapp: false } });
    await page.goto(`${parley.origin}/settings/channels?connect=true`);
    await page.getByText('Not in your plan').waitFor();
    await parley.call('workspace.update', { entitlements: { whatsapp: true } });
  });

  it('R3 R73 an admin gives a member a seat, a limit of chats and account access', async () => {
    await page.goto(`${parley.origin}/settings/members`);
    await page.getByRole('button', { name: 'Options for Bo Demo' }).click();
    await page.getByRole('menuitem', { name: 'Seat, limit and access' }).click();
    await page.getByRole('switch', { name: 'Has a seat' }).click();
    await page.getByRole('checkbox', { name: /Limit how many chats/ }).click();
    await page.getByRole('textbox', { name: 'Most open chats' }).fill('2');
    await page.getByRole('switch', { name: 'Account access' }).click();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByText('at most 2 chats').waitFor();
    expect(await member('Bo Demo')).toMatchObject({ seat: true, capacity: 2, accountAccess: true });
  });

  it('R3 who has account access connects a channel, without being an admin', async () => {
    const login = await post(`${parley.origin}/trpc/auth.login`, { email: bo.email, password: bo.password });
    const [name = '', value = ''] = (login.headers.getSetCookie()[0] ?? '').split(';')[0]?.split('=') ?? [];
    const context = await parley.browser.newContext({ locale: 'en-GB' });
    await context.addCookies([{ name, value, url: parley.origin }]);
    const own = await context.newPage();
    await own.goto(`${parley.origin}/settings/channels`);
    await own.getByRole('button', { name: 'Connect a channel' }).waitFor();
    await parley.call('members.update', { memberId: (await member('Bo Demo')).id, accountAccess: false });
    await own.reload();
    await own.getByText('Only members with account access').waitFor();
    expect(await own.getByRole('button', { name: 'Connect a channel' }).count()).toBe(0);
    await context.close();
  });

  it('R9 the wizard connects a chat by keyboard alone', async () => {
    await page.goto(`${parley.origin}/settings/channels`);
    const wizard = page.getByRole('dialog', { name: 'Connect a channel' });
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const tabTo = async (name: string) => {
      for (let steps = 0; steps < 80; steps++) {
        const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
        if (focused === name) return;
        await press('Tab');
      }
      throw new Error(`The keyboard does not reach ${name}`);
    };
    await page.getByRole('button', { name: 'Connect a channel' }).focus();
    await press('Enter');
    await wizard.getByRole('heading', { name: 'How do people reach you?' }).waitFor();
    await press('Tab', 'Space');
    for (let step = 0; step < 8; step++) {
      const last = wizard.getByRole('button', { name: 'Connect channel' });
      const title = await wizard.getByRole('heading', { level: 3 }).first().innerText();
      const isLast = (await last.count()) > 0;
      await tabTo(isLast ? 'Connect channel' : 'Next');
      await press('Enter');
      if (isLast) break;
      await expect.poll(() => wizard.getByRole('heading', { level: 3 }).first().innerText()).not.toBe(title);
    }
    await wizard.getByText('is connected').waitFor();
    await tabTo('Done');
    await press('Enter');
    await wizard.waitFor({ state: 'detached' });
    await expect.poll(async () => (await connections()).filter(({ kind }) => kind === 'chat').length).toBe(2);
  });

  it.each([
    ['availability', 'dark', 'sv-SE'],
    ['assignment', 'dark', 'en-GB'],
    ['availability', 'light', 'sv-SE'],
  ] as const)('the %s tab is open to everybody, %s %s', async (tab, colorScheme, locale) => {
    const own = await parley.open(`/settings/channels/${chat.id}?tab=${tab}`, { colorScheme, locale });
    // The preview keeps a stream open, so the network is never idle.
    await own.getByRole('tabpanel').locator('[role=radio], [role=switch]').first().waitFor();
    expect(await axeFaults(own)).toEqual([]);
    await own.context().close();
  });
});
