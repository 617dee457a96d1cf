// Journey 4: what a visitor fills in becomes a ticket and a conversation, with JavaScript and without.
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bo, declareWorkspace } from './support/declare-workspace';
import { logIn } from './support/log-in';
import { openBrowser } from './support/open-browser';
import { freshDataDir, type Program, startProgram } from './support/start-program';

describe('a form becomes a ticket', () => {
  let browser: Browser;
  let program: Program;
  let board: Page;
  let formId: string;

  beforeAll(async () => {
    browser = await openBrowser();
    const dataDir = freshDataDir();
    formId = (await declareWorkspace(dataDir)).forms['Contact us'] ?? '';
    program = await startProgram(dataDir);
    board = await logIn(browser, bo, { origin: program.origin, path: '/tickets' });
  });
  afterAll(async () => {
    await browser.close();
    await program.stop();
  });

  const fill = async (form: Page | FrameLocator, { name, email }: { name: string; email: string }): Promise<void> => {
    await form.getByLabel('Name').fill(name);
    await form.getByLabel('E-mail').fill(email);
    await form.getByLabel('Message').fill('My chain squeaks.');
    await form.getByRole('button', { name: 'Send' }).click();
  };

  it('is filled in on a customer’s page, told what is wrong, and thanked in place', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${program.origin}/demo`);
    const form = page.frameLocator('iframe[title="Contact form"]');
    await fill(form, { name: 'Maja', email: 'maja' });
    await form.getByRole('alert').getByRole('link').waitFor();
    expect(await form.getByLabel('E-mail').getAttribute('aria-invalid')).toBe('true');
    await form.getByLabel('E-mail').fill('maja@example.com');
    await form.getByRole('button', { name: 'Send' }).click();
    await form.getByRole('status').getByText('We will get back to you soon.').waitFor();
    await page.context().close();
  });

  it('R122 is on the board at once, with what was written in the mapped places', async () => {
    await board.getByText('Form: Maja').click();
    const ticket = board.getByRole('dialog');
    await expect.poll(() => ticket.getByLabel('Description').inputValue()).toBe('My chain squeaks.');
    const fields = ticket.getByRole('textbox');
    const values = () => fields.evaluateAll((all) => all.map((one) => Reflect.get(one, 'value')));
    await expect.poll(values).toEqual(expect.arrayContaining(['Form: Maja', 'Maja', 'maja@example.com']));
  });

  it('works on a page without JavaScript, which keeps what was written when something is wrong', async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(`${program.origin}/f/${formId}`);
    await fill(page, { name: 'Sven', email: 'sven@localhost' });
    expect(await page.getByLabel('E-mail').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByLabel('Message').inputValue()).toBe('My chain squeaks.');
    await page.getByLabel('E-mail').fill('sven@example.com');
    // Whoever is done within two seconds is held to be a program.
    await page.waitForTimeout(2_100);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('We will get back to you soon.').waitFor();
    await page.context().close();
    await board.goto(`${program.origin}/tickets`);
    await board.getByText('Form: Sven').first().waitFor();
  });

  it('R124 stands in the inbox as a conversation of its contact', async () => {
    await board.goto(`${program.origin}/inbox`);
    const rows = board.getByRole('region', { name: 'Conversations' }).getByRole('listitem').getByRole('link');
    await rows.filter({ hasText: 'Maja' }).click();
    await board.getByRole('main').getByText('My chain squeaks.').first().waitFor();
    expect(await rows.count()).toBe(2);
  });
});
