// Journey 1: a newcomer starts the program, makes the first admin, and comes and goes.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ada } from './support/declare-workspace';
import { openBrowser } from './support/open-browser';
import { freshDataDir, type Program, startProgram } from './support/start-program';

describe('the first admin', () => {
  let browser: Browser;
  let program: Program;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    program = await startProgram(freshDataDir());
    page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  });
  afterAll(async () => {
    await browser.close();
    await program.stop();
  });

  it('is told where to go by the program itself', () => {
    expect(program.said()).toMatch(/^Parley is at http:\/\/localhost:\d+\n/);
    expect(program.said()).toMatch(/Make the first admin at http:\/\/localhost:\d+\/setup/);
  });

  it('is brought to the setup from any address, and told what is missing', async () => {
    await page.goto(`${program.origin}/inbox`);
    await page.waitForURL(`${program.origin}/setup`);
    await page.getByRole('button', { name: 'Create workspace' }).click();
    await page.getByText('Write your name, as visitors may see it.').waitFor();
  });

  it('makes the workspace and is inside', async () => {
    await page.getByLabel('Workspace').fill('Bike shop');
    await page.getByLabel('Your name').fill(ada.name);
    await page.getByLabel('Email').fill(ada.email);
    await page.getByLabel('Password', { exact: true }).fill(ada.password);
    await page.getByRole('button', { name: 'Create workspace' }).click();
    await page.waitForURL(`${program.origin}/flows`);
    await page.getByRole('button', { name: `You: ${ada.name}` }).waitFor();
  });

  it('cannot be made twice, by page or by program', async () => {
    const stranger = await (await browser.newContext()).newPage();
    await stranger.goto(`${program.origin}/setup`);
    await stranger.waitForURL(`${program.origin}/login`);
    const again = await fetch(`${program.origin}/trpc/auth.setup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-parley-csrf': '1' },
      body: JSON.stringify({
        name: 'Eve',
        email: 'eve@example.com',
        password: 'a longer password',
        workspaceName: 'Mine',
      }),
    });
    expect(again.status).toBe(403);
    expect(await again.text()).toContain('set up already');
    await stranger.context().close();
  });

  it('logs out, is refused with a wrong password, and logs in to where they wanted to go', async () => {
    await page.getByRole('button', { name: `You: ${ada.name}` }).click();
    await page.getByRole('menuitem', { name: 'Log out' }).click();
    await page.waitForURL(`${program.origin}/login`);
    await page.goto(`${program.origin}/contacts`);
    await page.getByLabel('Email').fill(ada.email);
    await page.getByLabel('Password', { exact: true }).fill('not my password');
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.getByRole('alert').getByText('The email or the password is wrong').waitFor();
    await page.getByLabel('Password', { exact: true }).fill(ada.password);
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.waitForURL(`${program.origin}/contacts`);
  });
});
