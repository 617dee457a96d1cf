// Two members at one inbox, each in a browser of their own: what one does, the other sees at once.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { axeFaults } from './axe-faults';
import { type Parley, post, startParley } from './start-parley';
import { openVisit, type Visitor } from './visitor';

const invitedSchema = z.object({ token: z.string() });
const madeSchema = z.object({ id: z.string() });

async function openAsBo(parley: Parley, path: string): Promise<Page> {
  const bo = { name: 'Bo Demo', email: 'bo@demo.example', role: 'agent' };
  const { token } = invitedSchema.parse(await parley.call('members.invite', bo));
  const joined = await post(`${parley.origin}/trpc/auth.acceptInvite`, { token, password: 'a long demo password' });
  const [name = '', value = ''] = (joined.headers.getSetCookie()[0] ?? '').split(';')[0]?.split('=') ?? [];
  const context = await parley.browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  context.setDefaultTimeout(15_000);
  await context.addCookies([{ name, value, url: parley.origin }]);
  const page = await context.newPage();
  await page.goto(parley.origin + path);
  return page;
}

describe('a team at the inbox', () => {
  let parley: Parley;
  let maja: Page;
  let bo: Page;
  let first: Visitor;
  let second: Visitor;

  beforeAll(async () => {
    parley = await startParley();
    first = await openVisit(parley);
    await first.says('The left brake squeaks since Monday');
    second = await openVisit(parley);
    await second.says('Do you ship to Lund?');
    const label = madeSchema.parse(await parley.call('labels.create', { name: 'Repair', colour: 'amber' }));
    const acts = [{ kind: 'label', labelId: label.id }, { kind: 'close' }];
    const text = 'Thanks {{contact.first_name|for writing}}, {{me.first_name}} here.';
    await parley.call('snippets.save', { name: 'Thanks and close', text, acts });
    maja = await parley.open(`/inbox/${first.conversationId}`);
    bo = await openAsBo(parley, `/inbox/${first.conversationId}`);
    await bo.getByRole('log', { name: 'Messages' }).waitFor();
  });
  afterAll(() => parley.stop());

  const main = (page: Page) => page.getByRole('main');
  const list = (page: Page) => page.getByRole('region', { name: 'Conversations' });
  const thread = (page: Page) => page.getByRole('log', { name: 'Messages' });
  const off = (page: Page) => page.getByRole('heading', { name: 'Visitor' }).first().click();

  it('2.12 tells who else looks, and warns while they write a reply', async () => {
    await main(maja).getByText('Bo Demo is looking').waitFor();
    await main(bo).getByText('Maja Demo is looking').waitFor();
    await bo.keyboard.press('r');
    await bo.keyboard.type('I think');
    await main(maja).getByText('Bo Demo is replying').waitFor();
    await main(maja).getByText('Bo Demo is writing a reply right now').waitFor();
    await bo.getByRole('textbox', { name: 'Reply to the visitor' }).fill('');
    await main(maja).getByText('Bo Demo is looking').waitFor();
  });

  it('2.12 keeps a draft over a reload', async () => {
    await bo.getByRole('textbox', { name: 'Reply to the visitor' }).fill('Not sent yet');
    await bo.reload();
    await expect
      .poll(() => bo.getByRole('textbox', { name: 'Reply to the visitor' }).inputValue())
      .toBe('Not sent yet');
    await bo.getByRole('textbox', { name: 'Reply to the visitor' }).fill('');
    await off(bo);
  });

  it('2.12 names a member in a note by keys, and they find it under Mentions', async () => {
    await maja.keyboard.press('n');
    await maja.keyboard.type('@bo');
    await maja.getByRole('option', { name: /Bo Demo/ }).waitFor();
    await maja.keyboard.press('Enter');
    await maja.keyboard.type('can you look?');
    await maja.keyboard.press('Enter');
    await thread(bo).getByText('can you look?').waitFor();
    await bo.getByRole('button', { name: 'More views' }).click();
    await bo.getByRole('menuitemcheckbox', { name: /Mentions/ }).click();
    await expect.poll(() => list(bo).getByRole('listitem').count()).toBe(1);
    await bo.getByRole('button', { name: /^All/ }).click();
    await off(maja);
  });

  it('2.12 labels by keys, and the other sees it without loading again', async () => {
    await bo.keyboard.press('l');
    await bo.getByRole('menuitemcheckbox', { name: 'Repair' }).click();
    await list(maja).getByText('Repair').waitFor();
    await main(maja).getByText('Repair').first().waitFor();
  });

  it('2.12 puts aside by keys and brings back by the undo', async () => {
    await maja.keyboard.press('z');
    await maja.getByRole('menuitem', { name: /Tomorrow morning/ }).click();
    await main(maja)
      .getByText(/^Snoozed until/)
      .waitFor();
    await expect.poll(() => list(bo).getByRole('listitem').filter({ hasText: 'Repair' }).count()).toBe(0);
    await maja.getByRole('button', { name: 'Undo' }).click();
    await list(bo).getByText('Repair').waitFor();
  });

  it('2.12 searches messages and shows the hit, then opens it', async () => {
    await maja.keyboard.press('/');
    await maja.keyboard.type('squeak');
    await list(maja).locator('mark').getByText('squeaks').waitFor();
    expect(await list(maja).getByRole('listitem').count()).toBe(1);
    await list(maja).getByRole('link').click();
    await maja.locator('[data-found]').getByText('The left brake squeaks since Monday').waitFor();
    await maja.keyboard.press('/');
    await maja.keyboard.press('Escape');
    await expect.poll(() => list(maja).getByRole('listitem').filter({ hasText: 'Visitor' }).count()).toBe(2);
  });

  it('2.12 finds every act in the command bar', async () => {
    await maja.keyboard.press('Control+k');
    await maja.keyboard.type('Assign to Bo');
    await maja.getByRole('option', { name: 'Assign to Bo Demo' }).waitFor();
    await maja.keyboard.press('Enter');
    await main(bo).getByRole('button', { name: 'Assign, now: Bo Demo' }).waitFor();
  });

  it('2.12 uses a macro: the words with tokens filled, the label and the closing in one', async () => {
    await bo.keyboard.press('r');
    await bo.keyboard.type('#thanks');
    await bo.getByRole('option', { name: /Thanks and close/ }).waitFor();
    await bo.keyboard.press('Enter');
    const area = bo.getByRole('textbox', { name: 'Reply to the visitor' });
    await expect.poll(() => area.inputValue()).toBe('Thanks for writing, Bo here.');
    await bo.getByText('On sending:').waitFor();
    await bo.keyboard.press('Enter');
    await thread(bo).getByText('The conversation was closed').waitFor();
    await expect.poll(() => first.heard()).toContain('Thanks for writing, Bo here.');
    await expect.poll(() => list(maja).getByRole('listitem').filter({ hasText: 'Repair' }).count()).toBe(0);
  });

  it('2.12 sends a file with a reply', async () => {
    await maja.goto(`${parley.origin}/inbox/${second.conversationId}`);
    await thread(maja).getByText('Do you ship to Lund?').waitFor();
    const file = { name: 'prices.txt', mimeType: 'text/plain', buffer: Buffer.from('Freight 49 kr') };
    await maja.locator('input[type=file]').setInputFiles(file);
    await maja.getByRole('list', { name: 'Files to send' }).getByText('prices.txt').waitFor();
    await maja.keyboard.press('r');
    await maja.keyboard.type('Here they are');
    await expect.poll(() => maja.getByText('100 %').count()).toBe(0);
    await maja.keyboard.press('Enter');
    await thread(maja)
      .getByRole('link', { name: /prices\.txt/ })
      .waitFor();
  });

  it('hands back at a chosen step, which asks its question again', async () => {
    await off(maja);
    await maja.getByRole('button', { name: 'More acts' }).click();
    await maja.getByRole('menuitem', { name: 'Hand back at a step…' }).click();
    const dialog = maja.getByRole('dialog', { name: 'Hand back at a step' });
    await dialog.getByRole('combobox').fill('Email');
    await maja.getByRole('option', { name: 'Email', exact: true }).click();
    await dialog.getByRole('button', { name: 'Hand back to the flow' }).click();
    await thread(maja).getByText('Which email address may we write to?').waitFor();
    await maja.getByRole('button', { name: 'Assign, now: Welcome on the chat' }).waitFor();
  });

  it('2.12 acts on many at once, by keys and mouse', async () => {
    await off(maja);
    await maja.keyboard.press('x');
    const bar = maja.getByRole('toolbar', { name: 'Acts on the chosen conversations' });
    await bar.getByText('1 chosen').waitFor();
    await bar.getByRole('button', { name: 'Mark as spam' }).click();
    await maja.getByText('Marked as spam', { exact: true }).waitFor();
    await expect.poll(() => list(bo).getByRole('listitem').filter({ hasText: 'Visitor' }).count()).toBe(0);
    await maja.getByRole('button', { name: 'Undo' }).last().click();
    await expect.poll(() => list(bo).getByRole('listitem').filter({ hasText: 'Visitor' }).count()).toBe(1);
  });

  it('2.12 saves a filter as a view that the others see', async () => {
    await maja.getByRole('button', { name: 'Filter conversations' }).click();
    await maja.getByRole('combobox', { name: 'Status' }).click();
    await maja.getByRole('option', { name: 'Closed', exact: true }).click();
    await maja.getByRole('button', { name: 'Save view' }).click();
    await maja.getByLabel('Name of the view').fill('Done lately');
    await maja.getByRole('checkbox', { name: 'Show it to everybody' }).click();
    await maja.getByRole('dialog').getByRole('button', { name: 'Save view' }).click();
    await maja.getByRole('button', { name: /^Done lately/ }).waitFor();
    await bo.getByRole('button', { name: 'More views' }).click();
    await bo.getByRole('menuitemcheckbox', { name: /Done lately/ }).click();
    await list(bo).getByText('Repair').waitFor();
  });

  it('2.12 tells by the browser and the title what happens while one looks elsewhere', async () => {
    const context = await parley.browser.newContext({ storageState: await bo.context().storageState() });
    await context.grantPermissions(['notifications'], { origin: parley.origin });
    const page = await context.newPage();
    // The browser's own notifications can not be looked at from here, so they are written down instead of shown.
    await page.addInitScript(() => {
      const told: string[] = [];
      class Told extends EventTarget {
        static permission = 'granted';
        constructor(title: string, { body = '' }: NotificationOptions = {}) {
          super();
          told.push(`${title}: ${body}`);
        }
      }
      Object.assign(window, { told, Notification: Told });
    });
    await page.goto(`${parley.origin}/flows`);
    await page.getByRole('heading', { name: 'Flows' }).first().waitFor();
    const [me] = z
      .array(z.object({ id: z.string(), name: z.string() }))
      .parse(await parley.ask('members.list', {}))
      .filter(({ name }) => name === 'Bo Demo');
    await parley.call('conversations.note', {
      conversationId: second.conversationId,
      text: '@Bo Demo over here',
      mentions: [me?.id],
    });
    await expect
      .poll(() => page.evaluate(() => JSON.stringify(Reflect.get(window, 'told'))))
      .toContain('You were mentioned: @Bo Demo over here');
    await second.says('And to Malmö?');
    await expect.poll(() => page.title()).toMatch(/^\(\d+\) /);
    await context.close();
  });

  it('2.12 sounds when one is named, and only when sound is on', async () => {
    const context = await parley.browser.newContext({ storageState: await bo.context().storageState() });
    const page = await context.newPage();
    // What would be heard is counted: each sound of ours is two tones.
    await page.addInitScript(() => {
      const start = OscillatorNode.prototype.start;
      Object.assign(window, { tones: 0 });
      OscillatorNode.prototype.start = function (...given) {
        Reflect.set(window, 'tones', Number(Reflect.get(window, 'tones')) + 1);
        start.apply(this, given);
      };
    });
    await page.goto(`${parley.origin}/settings/notifications`);
    const sound = page.getByRole('switch', { name: 'Play a sound' });
    const tones = () => page.evaluate(() => Number(Reflect.get(window, 'tones')));
    const [me] = z
      .array(z.object({ id: z.string(), name: z.string() }))
      .parse(await parley.ask('members.list', {}))
      .filter(({ name }) => name === 'Bo Demo');
    const name = (text: string) =>
      parley.call('conversations.note', { conversationId: second.conversationId, text, mentions: [me?.id] });
    if (await sound.isChecked()) await sound.click();
    await expect.poll(() => sound.isChecked()).toBe(false);
    const quiet = await tones();
    await name('@Bo Demo quietly');
    // Nothing shows when a sound is left out: the news must have come before the switch is turned.
    await page.waitForTimeout(2_000);
    expect(await tones()).toBe(quiet);
    await sound.click();
    await expect.poll(tones).toBe(quiet + 2);
    await name('@Bo Demo aloud');
    await expect.poll(tones).toBe(quiet + 4);
    await context.close();
  });

  it('R11 says before one replies what becomes of an answer while the channel is off', async () => {
    const channels = z
      .array(z.object({ id: z.string(), kind: z.string() }))
      .parse(await parley.ask('connections.list', {}));
    const connectionId = channels.find(({ kind }) => kind === 'chat')?.id ?? '';
    await maja.goto(`${parley.origin}/inbox/${second.conversationId}`);
    await parley.call('connections.setEnabled', { connectionId, enabled: false });
    await maja.getByText('is switched off. The visitor sees your answer only when it is on again.').waitFor();
    await parley.call('connections.setEnabled', { connectionId, enabled: true });
    await maja.getByText('is switched off.').waitFor({ state: 'detached' });
  });

  it('2.12 merges two conversations of one contact by the dialog', async () => {
    const { contactId } = z.object({ contactId: z.string() }).parse(
      await parley.call('conversations.addContact', {
        conversationId: first.conversationId,
        email: 'eva@demo.example',
      }),
    );
    const again = { conversationId: second.conversationId, email: 'eva@demo.example' };
    await parley.call('conversations.addContact', again);
    await maja.goto(`${parley.origin}/inbox/${first.conversationId}`);
    await thread(maja).getByText('The left brake squeaks since Monday').waitFor();
    await maja.getByRole('button', { name: 'More acts' }).click();
    await maja.getByRole('menuitem', { name: /^Merge into another/ }).click();
    const dialog = maja.getByRole('dialog', { name: 'Merge conversations' });
    await dialog.getByText('This cannot be undone.').waitFor();
    await dialog.getByRole('radio').first().click();
    expect(await axeFaults(maja)).toEqual([]);
    await dialog.getByRole('button', { name: 'Merge' }).click();
    await maja.waitForURL(`${parley.origin}/inbox/${second.conversationId}`);
    await thread(maja).getByText('The left brake squeaks since Monday').waitFor();
    await thread(maja).getByText('Do you ship to Lund?').waitFor();
    await maja.goto(`${parley.origin}/inbox/${first.conversationId}`);
    await maja.waitForURL(`${parley.origin}/inbox/${second.conversationId}`);
    expect(contactId).toMatch(/^con_/);
  });

  it('2.12 counts it all in the reports', async () => {
    const page = await parley.open('/reports');
    await page.getByRole('table', { name: 'By member' }).getByText('Bo Demo').waitFor();
    await page.getByText('Conversations by day').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^parley-.*\.csv$/);
    await page.context().close();
  });

  it.each(['/settings/snippets', '/settings/labels', '/settings/notifications'])(
    'is open to everybody: %s',
    async (path) => {
      const page = await parley.open(path, { colorScheme: 'dark' });
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page.context().close();
    },
  );

  it('keeps the inbox open to everybody, with labels and the composer’s list', async () => {
    await bo.getByRole('button', { name: /^All/ }).first().click();
    expect(await axeFaults(bo)).toEqual([]);
  });
});
