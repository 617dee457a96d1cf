// Nobody is kept out: axe finds nothing serious on any page, in light and in dark.
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Visitor } from '../support/visitor';
import { axeFaults } from './support/axe-faults';
import { ada, type Declared, declareWorkspace } from './support/declare-workspace';
import { logIn } from './support/log-in';
import { openBrowser } from './support/open-browser';
import { freshDataDir, type Program, startProgram } from './support/start-program';
import { visitSite } from './support/visit-site';

describe.each(['light', 'dark'] as const)('pages in %s', (colorScheme) => {
  let browser: Browser;
  let program: Program;
  let declared: Declared;
  let member: Page;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    const dataDir = freshDataDir();
    declared = await declareWorkspace(dataDir);
    program = await startProgram(dataDir);
    await talk();
    member = await logIn(browser, ada, { origin: program.origin, path: '/flows', context: look });
  });
  afterEach(async () => {
    if (page !== member) await page.context().close();
  });
  afterAll(async () => {
    await browser.close();
    await program.stop();
  });

  // Dark differs from light in colours alone.
  const faults = () => axeFaults(page, colorScheme === 'dark' ? ['color-contrast'] : undefined);
  const look = { colorScheme, reducedMotion: 'reduce' } as const;
  const stranger = async (): Promise<Page> => (await browser.newContext(look)).newPage();

  const talk = async (): Promise<void> => {
    const visitor = await Visitor.open(program.origin, declared.channels['Demo chat']?.publicKey ?? '');
    await visitor.chooses('problem');
    await visitor.says('maja@example.com');
    const formId = declared.forms['Contact us'];
    const values = { first_name: 'Sven', email: 'sven@example.com', message: 'My chain squeaks.' };
    const body = JSON.stringify({ values });
    await fetch(`${program.origin}/v1/forms/${formId}/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
  };

  const open = async (path: string): Promise<void> => {
    page = member;
    await page.goto(program.origin + path);
    await page.waitForFunction(
      () =>
        document.querySelector('main, [role="application"]') !== null &&
        document.querySelector('[aria-busy="true"]') === null,
    );
  };

  it.each([
    '/flows',
    '/forms',
    '/tickets',
    '/contacts',
    '/settings/inboxes',
    '/settings/channels',
    '/settings/members',
  ])('%s', async (path) => {
    await open(path);
    await page
      .getByText(shown[path] ?? '')
      .first()
      .waitFor();
    expect(await faults()).toEqual([]);
  });

  it('the flow editor, with a step, the outline and the test', async () => {
    await open(`/flows/${declared.flows['Welcome on the chat']}`);
    await page.locator('[data-step="topic"] h3').click();
    await page.getByRole('complementary', { name: 'Step settings' }).waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Outline', exact: true }).click();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Test', exact: true }).click();
    await page.getByText('Welcome to the demo shop.').last().waitFor();
    expect(await faults()).toEqual([]);
  });

  it('the publish dialog', async () => {
    await open(`/flows/${declared.flows['Welcome on the chat']}`);
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    expect(await faults()).toEqual([]);
  });

  it('the form editor', async () => {
    await open(`/forms/${declared.forms['Contact us']}`);
    await page.getByText('E-mail').first().waitFor();
    expect(await faults()).toEqual([]);
  });

  it('the inbox with a conversation', async () => {
    await open('/inbox');
    await page.getByRole('link', { name: /maja/ }).first().click();
    await page.getByRole('log').getByText('Which email address').first().waitFor();
    expect(await faults()).toEqual([]);
  });

  it('a ticket and a contact', async () => {
    await open('/tickets');
    await page.getByText('Form: Sven').click();
    await page.getByRole('dialog').waitFor();
    expect(await faults()).toEqual([]);
    await open('/contacts');
    await page.getByRole('link', { name: /Sven/ }).first().click();
    await page.getByText('sven@example.com').first().waitFor();
    expect(await faults()).toEqual([]);
  });

  it('a channel and the wizard that connects one', async () => {
    await open(`/settings/channels/${declared.channels['Demo chat']?.id}`);
    await page.getByRole('tab', { name: 'Flow' }).waitFor();
    expect(await faults()).toEqual([]);
    await open('/settings/channels');
    await page.getByRole('button', { name: 'Connect a channel' }).first().click();
    await page.getByRole('dialog').waitFor();
    expect(await faults()).toEqual([]);
  });

  it('login', async () => {
    page = await stranger();
    await page.goto(`${program.origin}/login`);
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.getByText('Write your password.').waitFor();
    expect(await faults()).toEqual([]);
  });

  it('the demo page, its widget panel and the form', async () => {
    const visit = await visitSite(browser, `${program.origin}/demo`, look);
    page = visit.page;
    expect(await faults()).toEqual([]);
    await visit.open();
    await visit.hears('Welcome to the demo shop.');
    expect(await faults()).toEqual([]);
    await page.goto(`${program.origin}/f/${declared.forms['Contact us']}`);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('alert').getByRole('link').first().waitFor();
    expect(await faults()).toEqual([]);
  });
});

describe('the first page of all', () => {
  it.each(['light', 'dark'] as const)('setup in %s', async (colorScheme) => {
    const [browser, program] = await Promise.all([openBrowser(), startProgram(freshDataDir())]);
    try {
      const page = await (await browser.newContext({ colorScheme })).newPage();
      await page.goto(`${program.origin}/setup`);
      await page.getByRole('button', { name: 'Create workspace' }).click();
      await page.getByText('Write your name, as visitors may see it.').waitFor();
      expect(await axeFaults(page)).toEqual([]);
    } finally {
      await browser.close();
      await program.stop();
    }
  });
});

/** What tells that the page's own content is there. */
const shown: Readonly<Record<string, string>> = {
  '/flows': 'Welcome on the chat',
  '/forms': 'Contact us',
  '/tickets': 'Form: Sven',
  '/contacts': 'Sven',
  '/settings/inboxes': 'Demo inbox',
  '/settings/channels': 'Demo chat',
  '/settings/members': 'bo@example.com',
};
