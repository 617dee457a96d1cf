// Connecting a Facebook page as an admin does: through Facebook's window, with a double of Facebook as the other side.
import { type GraphDouble, openGraphDouble } from '@parley/channels/graph-double';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './support/axe-faults';
import { ada, declareWorkspace } from './support/declare-workspace';
import { logIn } from './support/log-in';
import { openBrowser } from './support/open-browser';
import { freshDataDir, type Program, startProgram } from './support/start-program';

const page = (id: string, name: string, tasks?: readonly string[]) => ({
  id,
  name,
  token: `secret-${id}`,
  ...(tasks && { tasks }),
});

describe('Continue with Facebook', () => {
  let browser: Browser;
  let program: Program;
  let graph: GraphDouble;
  let studio: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    const pages = [page('1029384756', 'Demo shop'), page('5647382910', 'Demo news', ['CREATE_CONTENT', 'MESSAGING'])];
    graph = await openGraphDouble({ appId: '4711', appSecret: 'demo-app-secret', pages });
    const dataDir = freshDataDir();
    await declareWorkspace(dataDir);
    program = await startProgram(dataDir, {
      MESSENGER_GRAPH_BASE: graph.url,
      MESSENGER_LOGIN_BASE: graph.url,
      MESSENGER_APP_ID: '4711',
      MESSENGER_APP_SECRET: 'demo-app-secret',
      MESSENGER_VERIFY_TOKEN: 'demo-verify-token',
      ALLOW_PRIVATE_HOSTS: '127.0.0.1',
    });
    studio = await logIn(browser, ada, { origin: program.origin, path: '/settings/channels' });
    await studio.getByRole('button', { name: 'Connect a channel' }).click();
    await wizard()
      .getByRole('radio', { name: /Messenger/ })
      .click();
    await next();
  });
  afterAll(async () => {
    await browser.close();
    await program.stop();
    await graph.close();
  });

  const wizard = () => studio.getByRole('dialog', { name: 'Connect a channel' });
  const next = () => wizard().getByRole('button', { name: 'Next', exact: true }).click();
  const begin = (name = 'Continue with Facebook') => wizard().getByRole('button', { name }).click();

  it('R90 explains a blocked window, and tries again', async () => {
    await studio.evaluate(() => {
      const open = window.open;
      window.open = () => {
        window.open = open;
        return null;
      };
    });
    await begin();
    await wizard().getByText('Your browser blocked the Facebook window').waitFor();
    expect(await axeFaults(studio)).toEqual([]);
    graph.logsIn('waits');
    const popup = studio.waitForEvent('popup');
    await begin('Try again');
    await (await popup).waitForURL(/dialog\/oauth/);
    await wizard().getByText('Go on in the Facebook window').waitFor();
  });

  it('R90 takes a closed window and a refusal calmly, and nothing is connected', async () => {
    await Promise.all(
      studio
        .context()
        .pages()
        .filter((one) => one !== studio)
        .map((one) => one.close()),
    );
    await wizard().getByText('The Facebook window was closed').waitFor();
    graph.logsIn('declines');
    await begin('Try again');
    await wizard().getByText('Facebook was not allowed to share your pages').waitFor();
  });

  it('R89 R91 lists the pages, those without full control disabled with the reason', async () => {
    graph.logsIn('agrees');
    await begin('Try again');
    await wizard().getByRole('list', { name: 'Your Facebook pages' }).waitFor();
    expect(await wizard().getByRole('button', { name: 'Connect Demo news' }).isDisabled()).toBe(true);
    await wizard()
      .getByText(/You need full control of this page/)
      .waitFor();
    expect(await axeFaults(studio)).toEqual([]);
    await wizard().getByRole('button', { name: 'Connect Demo shop' }).click();
    await wizard().getByText('Chosen · 1029384756').waitFor();
    expect(studio.context().pages()).toHaveLength(1);
    await next();
  });

  it('R93 R96 shows greeting and instant reply as they are typed, in the look of Messenger', async () => {
    await wizard().getByLabel('Greeting').first().fill('Hi {{user_first_name}}, how can we help?');
    const preview = wizard().getByRole('region', { name: 'Preview' });
    await preview.getByText('Hi Kim, how can we help?').waitFor();
    await wizard().getByLabel('Instant reply').first().fill('We are reading this already.');
    await preview.getByRole('button', { name: 'Instant reply' }).click();
    await preview.getByText('We are reading this already.').waitFor();
    await preview.getByRole('button', { name: 'Greeting' }).click();
    await preview.getByText('Hi Kim, how can we help?').waitFor();
    expect(await axeFaults(studio)).toEqual([]);
  });

  it('R97 is listed with the switch on when it is done, R86 with its flow', async () => {
    const connect = wizard().getByRole('button', { name: 'Connect channel' });
    for (let step = 0; step < 4 && !(await connect.isVisible()); step += 1) await next();
    await connect.click();
    await wizard().getByText('Demo shop is connected').waitFor();
    await wizard().getByRole('button', { name: 'Done' }).click();
    const row = studio.getByRole('row').filter({ has: studio.getByRole('link', { name: 'Demo shop' }) });
    expect(await row.getByRole('switch').isChecked()).toBe(true);
    const greeting = graph.calls.find(({ path, method }) => path === 'me/messenger_profile' && method === 'POST');
    expect(greeting?.body).toMatchObject({ greeting: [{ text: 'Hi {{user_first_name}}, how can we help?' }] });
    await row.getByRole('link', { name: 'Demo shop' }).first().click();
  });

  it('R107 edits the greeting here, and leads to the primary flow for the instant reply; R87 the same the tab opens', async () => {
    await studio.getByLabel('Greeting').first().waitFor();
    expect(await studio.getByLabel('Instant reply').count()).toBe(0);
    const path = await studio.getByRole('link', { name: 'Open the flow' }).getAttribute('href');
    expect(path).toMatch(/^\/flows\/flow_/);
    await studio.getByRole('tab', { name: 'Flow' }).click();
    expect(await studio.getByRole('link', { name: 'Open this flow' }).getAttribute('href')).toBe(path);
  });

  it('R88 gives another flow a link, and makes it the primary one', async () => {
    const links = studio.getByRole('region', { name: 'Flows with links of their own' });
    await links.getByRole('combobox', { name: 'Flow' }).click();
    await studio.getByRole('option', { name: 'Welcome' }).first().click();
    await links.getByLabel('Ends with').fill('summer');
    await links.getByRole('button', { name: 'Add a link' }).click();
    const link = links.getByRole('textbox', { name: /^Link of/ });
    await expect.poll(() => link.inputValue()).toBe('https://m.me/1029384756?ref=summer');
    expect(await axeFaults(studio)).toEqual([]);
    await links.getByRole('button', { name: /^Options for/ }).click();
    await studio.getByRole('menuitem', { name: 'Make it the primary flow' }).click();
    await studio.getByText('is the primary flow now').waitFor();
    await expect.poll(() => link.inputValue()).toMatch(/ref=flow-/);
  });

  it('R101 R102 R103 R106 offers consent only with data privacy on, with the note, in both languages', async () => {
    const settings = studio.url().split('?')[0] ?? '';
    await studio.goto(settings);
    await studio.getByText(/Consent options appear here once data privacy is switched on/).waitFor();
    expect(await studio.getByRole('switch', { name: /GDPR/ }).count()).toBe(0);
    await studio.goto(`${program.origin}/settings/workspace`);
    await studio.getByRole('switch', { name: /Data privacy/ }).click();
    await studio.getByText('Data privacy is on').waitFor();
    await studio.goto(settings);
    await studio.getByRole('switch', { name: /GDPR/ }).click();
    await studio.getByText(/Your own legal team knows best/).waitFor();
    await studio.getByRole('button', { name: 'Save' }).click();
    await studio.getByText('Write why data is stored.').waitFor();
    await studio.getByLabel('Consent to process data').fill('We store what you write to answer you.');
    await studio.getByRole('button', { name: 'Consent', exact: true }).click();
    const preview = studio.getByRole('region', { name: 'Preview' });
    await preview.getByText('We store what you write to answer you.').waitFor();
    await preview.getByText('I agree').waitFor();
    expect(await axeFaults(studio)).toEqual([]);
    await studio.getByRole('button', { name: 'Save' }).click();
    await studio.getByText('Saved', { exact: true }).first().waitFor();
    await studio.evaluate(() => localStorage.setItem('parley.language', JSON.stringify('sv')));
    await studio.reload();
    const advice = studio.getByText(/Era egna jurister vet bäst/);
    await advice.waitFor();
  });
});
