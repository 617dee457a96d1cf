// Journey 2: a flow drawn by mouse, one written by keyboard alone, both published and lived by a visitor.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ada, declareWorkspace } from './support/declare-workspace';
import { createFlow, dragStep, drawEdge, stepOf } from './support/draw-flow';
import { focused, pressUntil } from './support/focus';
import { logIn } from './support/log-in';
import { openBrowser } from './support/open-browser';
import { freshDataDir, type Program, startProgram } from './support/start-program';
import { visitSite } from './support/visit-site';

describe('drawing and publishing', () => {
  let browser: Browser;
  let program: Program;
  let connectionId: string;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    const dataDir = freshDataDir();
    connectionId = (await declareWorkspace(dataDir)).channels['Demo chat']?.id ?? '';
    program = await startProgram(dataDir);
  });
  afterEach(() => page.context().close());
  afterAll(async () => {
    await browser.close();
    await program.stop();
  });

  const field = (name: string) =>
    page.getByRole('complementary', { name: 'Step settings' }).getByRole('textbox', { name, exact: true });

  const answerChatWith = async (flow: string): Promise<void> => {
    await page.goto(`${program.origin}/settings/channels/${connectionId}`);
    await page.getByRole('tab', { name: 'Flow' }).click();
    await page
      .getByRole('button', { name: /^Edit / })
      .first()
      .click();
    const drawer = page.getByRole('dialog', { name: 'Chatflow' });
    await drawer.getByRole('combobox', { name: 'Who answers first' }).click();
    await page.getByRole('option', { name: flow }).click();
    await drawer.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved', { exact: true }).first().waitFor();
  };

  const visitorHears = async (...lines: readonly string[]): Promise<void> => {
    const visit = await visitSite(browser, `${program.origin}/demo`);
    await visit.open();
    for (const line of lines) await visit.hears(line);
    await visit.page.context().close();
  };

  it('by mouse: steps from the palette, edges from exit to step, words, a note, and it is live', async () => {
    page = await logIn(browser, ada, { origin: program.origin, path: '/flows' });
    await createFlow(page, 'Bike help');
    await dragStep(page, 'chat-opened', { x: 420, y: 110 });
    await dragStep(page, 'send-message', { x: 420, y: 300 });
    await field('Message').fill('Hi, this is the bike shop.');
    await dragStep(page, 'ask-question', { x: 720, y: 120 });
    await field('Question').fill('What is your name?');
    await dragStep(page, 'end', { x: 720, y: 520 });
    await field('Last words').fill('Talk to you soon!');
    await drawEdge(page, { from: 'chat-opened', exit: 'next', to: 'send-message' });
    await drawEdge(page, { from: 'send-message', exit: 'next', to: 'ask-question' });
    await drawEdge(page, { from: 'ask-question', exit: 'answered', to: 'end' });
    await drawEdge(page, { from: 'ask-question', exit: 'gave-up', to: 'end' });
    await page.getByRole('button', { name: 'No problems' }).waitFor();
    await publish('The first greeting');
    await answerChatWith('Bike help');
    const visit = await visitSite(browser, `${program.origin}/demo`);
    await visit.open();
    await visit.hears('What is your name?');
    await visit.says('Maja');
    await visit.hears('Talk to you soon!');
    await visit.page.context().close();
  });

  it('keeps what was drawn and undone, over a reload', async () => {
    page = await logIn(browser, ada, { origin: program.origin, path: '/flows' });
    await page.getByRole('link', { name: 'Bike help' }).click();
    await stepOf(page, 'end').locator('h3').click();
    await page.keyboard.press('Delete');
    await stepOf(page, 'end').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await stepOf(page, 'end').waitFor();
    await page.keyboard.press('Control+s');
    await expect.poll(() => page.locator('[role="status"][data-state]').textContent()).toMatch(/^Saved/);
    await page.reload();
    await stepOf(page, 'end').waitFor();
    expect(await page.locator('.react-flow__edge').count()).toBe(4);
  });

  it('by keyboard alone: a small flow from nothing to live', async () => {
    page = await logIn(browser, ada, { origin: program.origin, path: '/flows' });
    await page.getByRole('button', { name: 'New flow' }).waitFor();
    await pressUntil(page, 'Tab', 'New flow');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Name' }).waitFor();
    await page.keyboard.type('By key');
    await page.keyboard.press('Tab');
    await pressUntil(page, 'ArrowDown', 'empty');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Steps to add' }).waitFor();
    await addByKey('Chat opened', 'chat-opened');
    await addByKey('Text, pictures', 'send-message');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).not.toContain('send-message');
    await pressUntil(page, 'Tab', 'Message');
    await page.keyboard.type('Written without a mouse.');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toContain('send-message');
    await addByKey('Ends the visit', 'end');
    await page.getByRole('button', { name: 'No problems' }).waitFor();
    await pressUntil(page, 'Shift+Tab', 'Publish');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await pressUntil(page, 'Tab', 'Publish');
    await page.keyboard.press('Enter');
    await page.getByText('Version 1 is live').first().waitFor();
    await answerChatWith('By key');
    await visitorHears('Written without a mouse.');
  });

  const addByKey = async (words: string, kind: string): Promise<void> => {
    await page.keyboard.press('/');
    await expect.poll(() => focused(page)).toContain('Find a step');
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    await stepOf(page, kind).waitFor();
    await expect.poll(() => focused(page)).toContain(kind);
  };

  const publish = async (note: string): Promise<void> => {
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^Note/ }).fill(note);
    await dialog.getByRole('button', { name: /^Publish/ }).click();
    await page
      .getByText(/Version \d+ is live/)
      .first()
      .waitFor();
  };
});
