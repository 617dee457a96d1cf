// A form with everything in it, from the editor to the ticket: drawn, filled in with and without scripts, kept, found.
import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { axeFaults } from './axe-faults';
import { everyField } from './every-field';
import { type Parley, startParley } from './start-parley';

const rowsSchema = z.object({
  rows: z.array(
    z.object({
      values: z.record(z.string(), z.unknown()),
      consents: z.array(z.object({ text: z.string(), given: z.boolean() })),
      status: z.string(),
      conversationId: z.string().nullable(),
    }),
  ),
});
const ticketsSchema = z.array(z.object({ name: z.string() }));
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('a form with everything in it', () => {
  let parley: Parley;
  let editor: Page;
  let formId: string;
  const shoot = async (page: Page, name: string) => {
    const folder = process.env['SCREENS'];
    if (folder) writeFileSync(`${folder}/${name}.png`, await page.screenshot({ fullPage: true }));
  };
  const submissions = async (status: string) =>
    rowsSchema.parse(await parley.ask('forms.submissions', { formId, status })).rows;
  const tickets = async () => ticketsSchema.parse(await parley.ask('tickets.list', {}));
  const visit = async (path = '', context = {}) => {
    const own = await parley.browser.newContext({ locale: 'en-GB', ...context });
    own.setDefaultTimeout(15_000);
    const page = await own.newPage();
    await page.goto(`${parley.origin}/f/${formId}${path}`);
    return page;
  };
  const firstPage = async (page: Page, bike = 'City bike') => {
    await page.getByLabel('Name').fill('Ada');
    await page.getByLabel('Email').fill('ada@example.com');
    await page.getByLabel(bike).check();
  };

  beforeAll(async () => {
    parley = await startParley();
    const definition = everyField('Workshop');
    formId = z
      .object({ formId: z.string() })
      .parse(await parley.call('forms.create', { name: 'Workshop', definition })).formId;
    editor = await parley.open(`/forms/${formId}`);
  });
  afterAll(() => parley.stop());

  it('R116 the editor shows every field but where the ticket goes', async () => {
    const fields = editor.getByRole('list', { name: 'Fields of the form' });
    await fields.waitFor();
    expect(await fields.getByRole('listitem').count()).toBe(20);
    expect(await editor.getByText('ticket_pipeline').count()).toBe(0);
    await shoot(editor, 'editor');
    expect(await axeFaults(editor)).toEqual([]);
  });

  it('R121 R122 R123 the switch connects the form by itself, and leads to its rules', async () => {
    await editor.getByRole('switch', { name: 'Automatic ticket creation' }).click();
    await editor.getByRole('button', { name: 'Edit ticket' }).waitFor();
    await shoot(editor, 'editor-tickets');
    const rules = editor.getByRole('link', { name: 'Assignment rules' });
    expect(await rules.getAttribute('href')).toMatch(/^\/settings\/channels\/conn_/);
  });

  it('R117 R119 edits what every ticket begins with', async () => {
    await editor.getByRole('button', { name: 'Edit ticket' }).click();
    const drawer = editor.getByRole('dialog');
    await drawer.getByLabel('Priority').click();
    await editor.getByRole('option', { name: 'High' }).click();
    await shoot(editor, 'edit-ticket');
    expect(await axeFaults(editor)).toEqual([]);
    const rules =
      (await editor.getByRole('link', { name: 'Assignment rules', includeHidden: true }).getAttribute('href')) ?? '';
    const connectionId = rules.split('/').at(-1);
    // Somebody else changes the channel while the panel is open: told, never overwritten.
    await parley.call('connections.update', { connectionId, name: 'Theirs' });
    await drawer.getByRole('button', { name: 'Save' }).click();
    await drawer.getByText('Somebody else changed this channel').waitFor();
    await drawer.getByRole('button', { name: 'Load again' }).click();
    await drawer.waitFor({ state: 'detached' });
    await editor.getByRole('button', { name: 'Edit ticket' }).click();
    await drawer.getByLabel('Priority').click();
    await editor.getByRole('option', { name: 'High' }).click();
    await drawer.getByRole('button', { name: 'Save' }).click();
    await drawer.waitFor({ state: 'detached' });
  });

  it('makes a condition by mouse, and says so on the field', async () => {
    await editor.getByLabel('Label of Web address').focus();
    await editor.getByRole('button', { name: 'Add condition' }).click();
    await editor.getByText('Shown with a condition').nth(1).waitFor();
    await shoot(editor, 'editor-condition');
    expect(await axeFaults(editor)).toEqual([]);
    await editor.getByRole('button', { name: /Remove the rule about/ }).click();
    await expect.poll(() => editor.getByText('Shown with a condition').count()).toBe(1);
    await editor.getByText('Saved', { exact: true }).waitFor();
  });

  it('shows one page at a time, tells what is wrong on it, and follows conditions', async () => {
    const page = await visit('?name=Eve');
    await page.getByText('Step 1 of 2').waitFor();
    expect(await page.getByLabel('Name').inputValue()).toBe('Eve');
    expect(await page.getByLabel('What is it about?').isVisible()).toBe(false);
    await shoot(page, 'public-1');
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('2 answers need another look').waitFor();
    expect(await page.getByLabel('Battery number').isVisible()).toBe(false);
    await firstPage(page, 'E-bike');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('link', { name: /Battery number/ }).click();
    await page.keyboard.type('B-1');
    await page.keyboard.press('Enter');
    await page.getByText('Step 2 of 2').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What is wrong');
    await shoot(page, 'public-2');
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Back' }).click();
    expect(await page.getByLabel('Battery number').inputValue()).toBe('B-1');
    await page.getByLabel('City bike').check();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('What is it about?').fill('The chain squeaks');
    await page.getByLabel('4 of 5').check();
    await page.getByLabel('Photo').setInputFiles({ name: 'bike.png', mimeType: 'image/png', buffer: png });
    await page.getByText('bike.png').waitFor();
    await page.getByLabel('I agree to the terms').check();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('status').getByText('We will get back to you soon.').waitFor();
    await page.context().close();
  });

  it('R115 R122 R125 the ticket has what was written, the submission every field, and nothing that was hidden', async () => {
    const [row] = await submissions('kept');
    expect(row?.values).toMatchObject({ name: 'Ada', bike: 'City bike', stars: 4, news: false, source: 'website' });
    expect(row?.values).toHaveProperty('ticket_pipeline');
    expect(row?.values).not.toHaveProperty('battery');
    expect(row?.values['photo']).toEqual([expect.stringMatching(/^\/files\/.+\/bike\.png$/)]);
    expect(row?.consents).toEqual([{ text: 'I agree to the terms.', given: true }]);
    await expect.poll(async () => (await tickets()).map(({ name }) => name)).toContain('The chain squeaks');
  });

  it('works without any script, all pages below each other', async () => {
    const page = await visit('', { javaScriptEnabled: false });
    await shoot(page, 'public-no-script');
    await firstPage(page, 'E-bike');
    await page.getByLabel('What is it about?').fill('No scripts here');
    await everyKind(page);
    await page.getByLabel('I agree to the terms').check();
    await page.waitForTimeout(2_100);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Battery number is missing.').first().waitFor();
    await page.getByLabel('Battery number').fill('B-2');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('We will get back to you soon.').waitFor();
    const rows = await submissions('kept');
    expect(rows.map(({ values }) => values['subject'])).toEqual(['No scripts here', 'The chain squeaks']);
    expect(rows[0]?.values).toMatchObject(everyAnswer);
    await page.context().close();
  });

  it('keeps what is begun for the same browser, and forgets it once sent', async () => {
    const page = await visit();
    await firstPage(page);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('What is it about?').fill('Half a st');
    await expect
      .poll(async () => (await submissions('partial')).map(({ values }) => values['subject']), { timeout: 8_000 })
      .toEqual(['Half a st']);
    await page.reload();
    await page.getByText('What you wrote earlier is still here.').waitFor();
    expect(await page.getByLabel('Email').inputValue()).toBe('ada@example.com');
    await shoot(page, 'public-resumed');
    await page.getByRole('button', { name: 'Start over' }).click();
    expect(await page.getByLabel('Email').inputValue()).toBe('');
    await expect.poll(async () => (await submissions('partial')).length, { timeout: 8_000 }).toBe(0);
    await page.context().close();
  });

  it('puts aside what a program sent, and takes it in when a member says so', async () => {
    const values = {
      name: 'Bot',
      email: 'bot@example.com',
      bike: 'City bike',
      subject: 'Offer',
      terms: true,
      website_url: 'x',
    };
    const before = (await tickets()).length;
    const sent = await fetch(`${parley.origin}/v1/forms/${formId}/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ values }),
    });
    expect(sent.status).toBe(201);
    await editor.getByRole('button', { name: 'Submissions' }).click();
    await editor.getByRole('button', { name: /^Spam/ }).click();
    await editor.getByRole('table').getByRole('button').first().click();
    await editor.getByText('A field that people never see was filled in.').waitFor();
    expect((await tickets()).length).toBe(before);
    await shoot(editor, 'spam');
    await editor.getByRole('button', { name: 'Not spam' }).click();
    await expect.poll(async () => (await tickets()).map(({ name }) => name)).toContain('Offer');
    expect(await submissions('spam')).toEqual([]);
  });

  it('R125 finds, counts and downloads submissions', async () => {
    await editor.getByRole('button', { name: /^Sent/ }).click();
    await editor.getByLabel('Find in answers').fill('squeaks');
    await expect.poll(() => editor.getByRole('table').getByRole('row').count()).toBe(2);
    await editor.getByRole('button', { name: 'Numbers' }).click();
    await editor.getByRole('heading', { name: 'Sent in the last 30 days' }).waitFor();
    await shoot(editor, 'submissions');
    expect(await axeFaults(editor)).toEqual([]);
    const [download] = await Promise.all([
      editor.waitForEvent('download'),
      editor.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Workshop.csv');
  });

  it('reads in Swedish for those who do', async () => {
    const page = await visit('', { locale: 'sv-SE', viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
    await page.getByRole('heading', { name: 'Boka verkstad' }).waitFor();
    await page.getByText('Steg 1 av 2').waitFor();
    await shoot(page, 'public-sv-phone-dark');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Workshop' }).waitFor();
    await page.context().close();
  });
});

/** Each kind of field by the browser's own means. */
async function everyKind(page: Page): Promise<void> {
  await page.getByLabel('Tell us more').fill('Two\nlines');
  await page.getByLabel('Day').fill('2026-05-04');
  await page.getByLabel('Time').fill('14:30');
  await page.getByLabel('4 of 5').check({ force: true });
  await page.getByLabel('Photo').setInputFiles({ name: 'bike.png', mimeType: 'image/png', buffer: png });
  await page.getByLabel('Web address').fill('example.com/bike');
  await page.getByLabel('Phone: Country code').selectOption('SE');
  await page.locator('#field-phone').fill('070-174 06 05');
  await page.getByLabel('How many bikes?').fill('2');
  await page.getByLabel('Which shop?').selectOption('Cargo bike');
  await page.getByLabel('Lights').check();
  await page.getByLabel('Basket').check();
  await page.getByLabel('Send me news').check();
}

const everyAnswer = {
  battery: 'B-2',
  message: 'Two\nlines',
  day: '2026-05-04',
  hour: '14:30',
  stars: 4,
  photo: [expect.stringMatching(/bike\.png$/)],
  site: 'https://example.com/bike',
  phone: '+46701740605',
  bikes: 2,
  shop: 'Cargo bike',
  wants: ['Lights', 'Basket'],
  news: true,
  terms: true,
  source: 'website',
};
