// Journey 3: a visitor talks to the flow in the real widget, then live with a member in the inbox.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bo, declareWorkspace } from './support/declare-workspace';
import { logIn } from './support/log-in';
import { openBrowser } from './support/open-browser';
import { freshDataDir, type Program, startProgram } from './support/start-program';
import { openSite, type Site, type Visit, visitSite } from './support/visit-site';

describe('a visitor and a member', () => {
  let browser: Browser;
  let program: Program;
  let site: Site;
  let visit: Visit;
  let inbox: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    const dataDir = freshDataDir();
    const key = (await declareWorkspace(dataDir)).channels['Demo chat']?.publicKey ?? '';
    program = await startProgram(dataDir);
    site = await openSite(program.origin, key);
    inbox = await logIn(browser, bo, { origin: program.origin, path: '/inbox' });
    visit = await visitSite(browser, site.address);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    await program.stop();
  });

  const thread = () => inbox.getByRole('main');
  const row = () => inbox.getByRole('region', { name: 'Conversations' }).getByRole('listitem').getByRole('link');

  it('R52 greets the visitor, who appears in no inbox before writing', async () => {
    await visit.open();
    await visit.hears('Hi there! Welcome to the demo shop.');
    expect(await row().count()).toBe(0);
  });

  it('R52 shows the conversation in the inbox once the visitor answers, without a reload', async () => {
    await visit.chooses('Talk to a person');
    await visit.hears('Which email address may we write to?');
    await row().first().click();
    await thread().getByText('Hi there! Welcome to the demo shop.').waitFor();
    await visit.says('maja@example.com');
    await thread().getByText('maja@example.com').first().waitFor();
    await visit.hears('One moment, somebody will be with you.');
  });

  it('R52 carries words both ways, live', async () => {
    await inbox.getByRole('textbox', { name: 'Reply to the visitor' }).fill('Hello, Bo here. What squeaks?');
    await inbox.getByRole('button', { name: 'Send', exact: true }).click();
    await visit.hears('Hello, Bo here. What squeaks?');
    await visit.says('The chain, since Monday.');
    await thread().getByText('The chain, since Monday.').first().waitFor();
  });

  it('keeps a note among the team', async () => {
    await inbox.getByRole('button', { name: /^Note/ }).click();
    await inbox.getByRole('textbox', { name: 'Private note' }).fill('Chain kit C9 fits.');
    await inbox.getByRole('button', { name: 'Add note' }).click();
    await thread().getByText('Chain kit C9 fits.').waitFor();
    await inbox.getByRole('button', { name: /^Reply/ }).click();
    await inbox.getByRole('textbox', { name: 'Reply to the visitor' }).fill('Come by on Friday.');
    await inbox.keyboard.press('Enter');
    await visit.hears('Come by on Friday.');
    expect(await visit.chat.getByText('C9').count()).toBe(0);
    await visit.page.reload();
    await visit.hears('Come by on Friday.');
    expect(await visit.chat.getByText('C9').count()).toBe(0);
  });

  it('ends the chat for both', async () => {
    await inbox.getByRole('button', { name: 'Close', exact: true }).click();
    await visit.chat.getByText('This chat has ended.').waitFor();
    await inbox.getByRole('button', { name: 'More views' }).click();
    await inbox.getByRole('menuitemcheckbox', { name: 'Closed' }).click();
    await row().first().waitFor();
  });
});
