// The inbox in a real browser over the real program: a visitor writes, a member answers, and everybody sees only theirs.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './axe-faults';
import { type Parley, startParley } from './start-parley';
import { openVisit, type Visitor } from './visitor';

describe('the inbox', () => {
  let parley: Parley;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    parley = await startParley();
    page = await parley.open('/inbox');
    visitor = await openVisit(parley);
  });
  afterAll(() => parley.stop());

  const list = () => page.getByRole('region', { name: 'Conversations' });
  const thread = () => page.getByRole('log', { name: 'Messages' });
  const reply = () => page.getByRole('textbox', { name: 'Reply to the visitor' });

  it('R2 shows a visitor who writes, without loading the page again', async () => {
    await page.getByText('All quiet').waitFor();
    await visitor.chooses('prices');
    await list()
      .getByRole('link', { name: /Visitor/ })
      .waitFor();
    expect(
      await list()
        .getByRole('link', { name: /^Visitor Web chat, unread/ })
        .count(),
    ).toBe(1);
  });

  it('opens it by key, keeps the choices and ticks the one taken', async () => {
    await page.keyboard.press('j');
    await page.waitForURL(`${parley.origin}/inbox/${visitor.conversationId}`);
    const choices = thread().getByRole('list', { name: 'Choices offered' });
    expect(await choices.getByRole('listitem').allInnerTexts()).toContain('Talk to a person');
    expect(await choices.getByRole('listitem').filter({ hasText: '(chosen)' }).count()).toBe(1);
    await page.getByText('Replying takes this over from the flow').waitFor();
  });

  it('says that the visitor is writing, and shows what they write at once', async () => {
    await visitor.writes(true);
    await page.getByRole('status', { name: 'Visitor is writing' }).waitFor();
    await visitor.says('not an address');
    await thread().getByText('not an address', { exact: true }).waitFor();
  });

  it('takes over from the flow by replying, and the visitor hears it', async () => {
    await page.keyboard.press('r');
    await page.keyboard.type('Hello, Maja here.');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('How can I help?');
    await page.keyboard.press('Enter');
    await thread().getByText('Hello, Maja here.').waitFor();
    await page.getByRole('button', { name: 'Assign, now: Maja Demo' }).waitFor();
    await expect.poll(() => visitor.heard()).toContain('Hello, Maja here.\nHow can I help?');
    expect(await reply().inputValue()).toBe('');
  });

  it('keeps a note from the visitor', async () => {
    await reply().blur();
    await page.keyboard.press('n');
    await page.keyboard.type('Wants a discount, careful.');
    await page.keyboard.press('Control+Enter');
    const note = page.getByRole('article', { name: 'Private note by Maja Demo' });
    await note.getByText('Only your team sees this').waitFor();
    expect(await visitor.heard()).not.toContain('Wants a discount, careful.');
  });

  it('hands back to the flow, which goes on where it waited', async () => {
    await page.getByRole('button', { name: 'Hand back to the flow' }).click();
    await page.getByRole('button', { name: 'Assign, now: Welcome on the chat' }).waitFor();
    await visitor.says('visitor@demo.example');
    await thread().getByText('Thanks for stopping by!').waitFor();
  });

  it('assigns, closes and opens again by key', async () => {
    await page.getByRole('textbox', { name: 'Private note' }).blur();
    await page.keyboard.press('a');
    await page.getByRole('menuitemcheckbox', { name: 'Maja Demo (you)' }).click();
    await page.getByRole('button', { name: 'Assign, now: Maja Demo' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menuitemcheckbox').first().waitFor({ state: 'detached' });
    await page.locator('body').press('e');
    await thread().getByText('The conversation was closed').waitFor();
    await list().getByText('All quiet').waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Reopen' }).first().click();
    await page.getByRole('button', { name: 'Close', exact: true }).waitFor();
  });

  it('makes a ticket of the conversation and shows its stage', async () => {
    await page.getByRole('button', { name: 'New ticket' }).click();
    await page.getByLabel('What is to be done?').fill('Send the price list');
    await page.getByRole('button', { name: 'Create ticket' }).click();
    await page.getByRole('link', { name: 'Send the price list' }).waitFor();
    await page.getByText('1 of 4').waitFor();
  });

  it('corrects the contact in place', async () => {
    await page.getByLabel('First name').fill('Ada');
    await page.getByLabel('First name').press('Enter');
    await page.getByRole('heading', { name: 'Ada', exact: true }).waitFor();
    await list()
      .getByRole('link', { name: /^Ada Web chat/ })
      .waitFor();
  });

  it.each(['light', 'dark'] as const)('is open to everybody, %s', async (colorScheme) => {
    const own = await parley.open(`/inbox/${visitor.conversationId}`, { colorScheme });
    await own.getByRole('log', { name: 'Messages' }).waitFor();
    await own.getByText('Send the price list').first().waitFor();
    expect(await axeFaults(own)).toEqual([]);
    await own.context().close();
  });

  it('goes from list to thread and back on a phone', async () => {
    const phone = await parley.open('/inbox', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await phone.getByRole('link', { name: /^Ada/ }).tap();
    await phone.getByRole('log', { name: 'Messages' }).waitFor();
    const size = await phone
      .getByRole('textbox', { name: 'Reply to the visitor' })
      .evaluate((area) => getComputedStyle(area).fontSize);
    expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(16);
    await phone.getByRole('link', { name: 'Back to the list' }).tap();
    await phone.getByRole('link', { name: /^Ada/ }).waitFor();
    await phone.getByRole('button', { name: 'More views' }).tap();
    await phone.getByRole('menuitemcheckbox', { name: 'Closed' }).tap();
    await phone.getByText('Nothing is closed yet').waitFor();
    await phone.context().close();
  });

  it('takes a conversation by swiping it on a phone, and not by a short or slanting one', async () => {
    const phone = await parley.open('/inbox', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const other = await openVisit(parley);
    await other.says('Is anybody there?');
    const row = phone.getByRole('link', { name: /^Visitor/ }).first();
    await row.waitFor();
    const input = await phone.context().newCDPSession(phone);
    const swipe = async (across: number, down = 0) => {
      const box = await row.boundingBox();
      const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) - 20, (box?.y ?? 0) + (box?.height ?? 0) / 2];
      await input.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      for (const part of [0.25, 0.5, 0.75, 1])
        await input.send('Input.dispatchTouchEvent', {
          type: 'touchMove',
          touchPoints: [{ x: x - across * part, y: y + down * part }],
        });
      await input.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const ownerOf = async () =>
      JSON.stringify(await parley.ask('conversations.get', { conversationId: other.conversationId }));
    await swipe(40);
    await swipe(60, 200);
    expect(await ownerOf()).not.toContain('assigned it by hand');
    await swipe(140);
    await expect.poll(ownerOf).toContain('assigned it by hand');
    await phone.context().close();
  });
});
