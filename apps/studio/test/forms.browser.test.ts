// Forms in a real browser: built by mouse and by keyboard, opened to the public, filled in with and without scripts.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { axeFaults } from './axe-faults';
import { type Parley, startParley } from './start-parley';

const formsSchema = z.array(z.object({ id: z.string(), name: z.string(), published: z.boolean() }));

describe('forms', () => {
  let parley: Parley;
  let page: Page;
  let formId: string;
  const labels = () => fieldsOf(page).getByRole('textbox').evaluateAll(readValues);
  const saved = () => page.getByText('Saved', { exact: true }).waitFor();

  beforeAll(async () => {
    parley = await startParley();
    page = await parley.open('/forms');
  });
  afterAll(() => parley.stop());

  it('R114: asks for a name, makes the form and opens its editor', async () => {
    await page.getByRole('button', { name: 'New form' }).click();
    await page.getByRole('button', { name: 'Create form' }).click();
    await page.getByText('Give the form a name.').waitFor();
    await page.getByLabel('Name', { exact: true }).fill('Book a repair');
    await page.getByRole('button', { name: 'Create form' }).click();
    await fieldsOf(page).waitFor();
    expect(await labels()).toEqual(['Name', 'E-mail', 'What is it about?', 'Message']);
    formId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  });

  it('takes a field dragged from the palette to where the line is', async () => {
    await drag(page, page.getByRole('button', { name: 'One choice' }), fieldOf(page, 'E-mail'));
    await expect.poll(labels).toEqual(['Name', 'Which one?', 'E-mail', 'What is it about?', 'Message']);
    await page.getByLabel('Label of Which one?').fill('Kind of bike');
    await page.getByRole('button', { name: 'Paste a list' }).click();
    await page.getByLabel('One choice a line').fill('City bike\nCargo bike');
    await page.getByRole('button', { name: 'Use this list' }).click();
    await expect.poll(() => page.getByLabel('Words of choice 2').inputValue()).toBe('Cargo bike');
    await saved();
  });

  it('puts a field dragged to the side of another beside it', async () => {
    await dragBeside(page, page.getByRole('button', { name: 'Number', exact: true }), fieldOf(page, 'E-mail'));
    await expect.poll(labels).toEqual(['Name', 'Kind of bike', 'E-mail', 'How many?', 'What is it about?', 'Message']);
    const widths = await page.evaluate(
      '[...document.querySelectorAll(\'[aria-label="Fields of the form"] > *\')].map((one) => one.getBoundingClientRect().y)',
    );
    const tops = z.array(z.number()).parse(widths);
    expect(tops[2]).toBe(tops[3]);
    await page.keyboard.press('Control+z');
    await expect.poll(labels).toEqual(['Name', 'Kind of bike', 'E-mail', 'What is it about?', 'Message']);
    await saved();
  });

  it('adds by keyboard and moves by keyboard', async () => {
    await page.getByLabel('Label of Message').focus();
    await page.getByRole('button', { name: 'Hidden', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Value', { exact: true }).fill('spring');
    await page.getByRole('button', { name: 'Move Message' }).focus();
    await page.keyboard.press('Space');
    await page.waitForTimeout(200);
    await page.keyboard.press('ArrowUp');
    await page.waitForTimeout(200);
    await page.keyboard.press('Space');
    await expect.poll(labels).toEqual(['Name', 'Kind of bike', 'E-mail', 'Message', 'What is it about?']);
    await saved();
  });

  it('takes back and does again', async () => {
    await page.keyboard.press('Control+z');
    await expect.poll(labels).toEqual(['Name', 'Kind of bike', 'E-mail', 'What is it about?', 'Message']);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(labels).toEqual(['Name', 'Kind of bike', 'E-mail', 'Message', 'What is it about?']);
    await saved();
  });

  it('names a problem on the very field and does not publish with it', async () => {
    await parley.call('forms.setPublished', { formId, published: false });
    await page.reload();
    await page.getByLabel('Label of Message').fill('');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await fieldsOf(page).getByText('Write what the visitor is asked.').waitFor();
    expect(await published(parley, formId)).toBe(false);
    await page.getByLabel('Label of Field without a label').fill('Message');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('Published', { exact: true }).waitFor();
    expect(await published(parley, formId)).toBe(true);
  });

  it.each([true, false])(
    'R124, R125: what is sent is listed, hidden fields too (scripts: %s)',
    async (javaScriptEnabled) => {
      const visitor = await (await parley.browser.newContext({ javaScriptEnabled })).newPage();
      await visitor.goto(`${parley.origin}/f/${formId}`);
      const name = javaScriptEnabled ? 'Ada' : 'Grace';
      await visitor.getByLabel('Name').fill(name);
      await visitor.getByLabel('Cargo bike').check();
      await visitor.getByLabel('Message').fill('The chain is off');
      await visitor.getByLabel('E-mail').fill(`${name.toLowerCase()}@demo.example`);
      // Whoever is done within two seconds is held to be a program.
      await visitor.waitForTimeout(2_100);
      await visitor.getByRole('button', { name: 'Send' }).click();
      await visitor.getByText('Thank you.').waitFor();
      await visitor.context().close();
      await page.goto(`${parley.origin}/forms/${formId}`);
      await page.getByRole('button', { name: 'Submissions' }).click();
      await page.getByRole('row').filter({ hasText: name }).getByRole('button').first().click();
      const details = page.getByRole('dialog');
      for (const answer of [name, 'Cargo bike', 'The chain is off', 'spring'])
        await details.getByText(answer, { exact: true }).waitFor();
      await page.keyboard.press('Escape');
    },
  );

  it('shows what visitors get: the real page in a frame, and code to take along', async () => {
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByRole('button', { name: 'Phone' }).click();
    const frame = page.frameLocator('iframe');
    await frame.getByText('Kind of bike').waitFor();
    // It is the real page: it checks and thanks, and nothing is sent.
    await frame.getByRole('button', { name: 'Send' }).click();
    await frame.getByText('Name is missing.', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'After sending' }).click();
    await frame.getByText('We will get back to you soon.').waitFor();
    await page.getByRole('button', { name: 'With mistakes' }).click();
    await frame.getByText('Name is missing.', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Share' }).click();
    const link = await page.getByRole('textbox', { name: 'Link to its page' }).inputValue();
    expect(link).toBe(`${parley.origin}/f/${formId}`);
  });

  it('asks whose change stays when two edit at once', async () => {
    await page.getByRole('button', { name: 'Build' }).click();
    const other = await parley.open(`/forms/${formId}`);
    await other.getByPlaceholder('Title').fill('Theirs');
    await other.getByText('Saved', { exact: true }).waitFor();
    await expect.poll(() => definitionTitle(parley, formId)).toBe('Theirs');
    await page.getByPlaceholder('Title').fill('Mine');
    await page.getByText('Somebody else changed this form').waitFor();
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await expect.poll(() => definitionTitle(parley, formId)).toBe('Mine');
    await other.context().close();
  });

  it.each(['light', 'dark'] as const)('is open to everybody, %s', async (colorScheme) => {
    const own = await parley.open('/forms', { colorScheme });
    await own.getByRole('link', { name: 'Book a repair' }).waitFor();
    expect(await axeFaults(own)).toEqual([]);
    await own.goto(`${parley.origin}/forms/${formId}`);
    await own.getByLabel('Label of Kind of bike').click();
    expect(await axeFaults(own)).toEqual([]);
    // The preview's frame has no origin, so axe cannot look into it; the form page has a test of its own.
    for (const view of ['Share', 'Submissions']) {
      await own.getByRole('button', { name: view }).click();
      await own.waitForTimeout(300);
      expect(await axeFaults(own)).toEqual([]);
    }
    await own.context().close();
  });

  it('duplicates, and deletes after asking', async () => {
    await page.goto(`${parley.origin}/forms`);
    await page.getByRole('button', { name: 'Options for Book a repair' }).click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    await page.getByRole('link', { name: /Book a repair \(copy/ }).waitFor();
    await page.getByRole('button', { name: /Options for Book a repair \(copy/ }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Delete form' }).click();
    await page.getByRole('link', { name: /Book a repair \(copy/ }).waitFor({ state: 'detached' });
  });
});

function fieldsOf(page: Page): Locator {
  return page.getByRole('list', { name: 'Fields of the form' });
}

function fieldOf(page: Page, label: string): Locator {
  return fieldsOf(page)
    .getByRole('listitem')
    .filter({ has: page.getByLabel(`Label of ${label}`) });
}

function readValues(boxes: (HTMLElement | SVGElement)[]): string[] {
  return boxes.map((box) => (box instanceof HTMLTextAreaElement ? box.value : ''));
}

/** By the pointer, to the upper edge of the target. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const start = await from.boundingBox();
  const end = await to.boundingBox();
  if (!start || !end) throw new Error('Nothing to drag, or nowhere to drop it.');
  await page.mouse.move(start.x + 20, start.y + 10);
  await page.mouse.down();
  await page.mouse.move(start.x + 40, start.y + 20, { steps: 3 });
  await page.mouse.move(end.x + 120, end.y + 10, { steps: 8 });
  await page.getByText('Drop here').waitFor();
  await page.mouse.up();
}

/** By the pointer, to the right side of the target. */
async function dragBeside(page: Page, from: Locator, to: Locator): Promise<void> {
  const start = await from.boundingBox();
  const end = await to.boundingBox();
  if (!start || !end) throw new Error('Nothing to drag, or nowhere to drop it.');
  await page.mouse.move(start.x + 20, start.y + 10);
  await page.mouse.down();
  await page.mouse.move(start.x + 40, start.y + 20, { steps: 3 });
  await page.mouse.move(end.x + end.width * 0.9, end.y + end.height / 2, { steps: 8 });
  await page.waitForTimeout(150);
  await page.mouse.up();
}

async function published(parley: Parley, formId: string): Promise<boolean | undefined> {
  const forms = formsSchema.parse(await parley.ask('forms.list', {}));
  return forms.find(({ id }) => id === formId)?.published;
}

async function definitionTitle(parley: Parley, formId: string): Promise<string> {
  const view = z.object({ form: z.object({ definition: z.object({ title: z.string() }) }) });
  return view.parse(await parley.ask('forms.get', { formId })).form.definition.title;
}
