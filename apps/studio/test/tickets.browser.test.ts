// The ticket board in a real browser: dragged by mouse and by keyboard, and what was dropped is stored.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { axeFaults } from './axe-faults';
import { type Parley, startParley } from './start-parley';

const boardSchema = z.object({
  tickets: z.array(z.object({ name: z.string(), stage: z.object({ name: z.string() }) })),
});

describe('the ticket board', () => {
  let parley: Parley;
  let page: Page;

  beforeAll(async () => {
    parley = await startParley();
    page = await parley.open('/tickets');
  });
  afterAll(() => parley.stop());

  const stage = (name: string) => page.getByRole('region', { name, exact: true });
  const card = (name: string) => page.getByRole('button', { name, exact: true });
  const stored = async (name: string) => {
    const { tickets } = boardSchema.parse(await parley.ask('tickets.board', {}));
    return tickets.find((ticket) => ticket.name === name)?.stage.name;
  };

  it('begins empty, with the way to the first ticket', async () => {
    await page.getByRole('heading', { name: 'No tickets' }).waitFor();
    for (const name of ['Wheel trued', 'Front light flickers']) {
      await page.getByRole('button', { name: 'New ticket', exact: true }).first().click();
      await page.getByLabel('What is to be done?').fill(name);
      await page.getByRole('button', { name: 'Create ticket' }).click();
      await stage('New').getByRole('button', { name, exact: true }).waitFor();
    }
  });

  it('moves a ticket by mouse', async () => {
    const from = await card('Wheel trued').boundingBox();
    const to = await stage('In progress').boundingBox();
    if (!from || !to) throw new Error('The board is not drawn');
    await page.mouse.move(from.x + 20, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 20, { steps: 4 });
    await page.mouse.move(to.x + to.width / 2, to.y + 90, { steps: 12 });
    await page.mouse.up();
    await stage('In progress').getByRole('button', { name: 'Wheel trued' }).waitFor();
    await expect.poll(() => stored('Wheel trued')).toBe('In progress');
  });

  it('moves a ticket by keyboard, and says so', async () => {
    await card('Front light flickers').focus();
    await page.keyboard.press('Space');
    await page.getByText('Picked up Front light flickers from New.').waitFor({ state: 'attached' });
    for (const name of ['In progress', 'Waiting for contact']) {
      await page.keyboard.press('ArrowRight');
      await page.getByText(`Front light flickers is over ${name}`).waitFor({ state: 'attached' });
    }
    await page.keyboard.press('Space');
    await stage('Waiting for contact').getByRole('button', { name: 'Front light flickers' }).waitFor();
    await expect.poll(() => stored('Front light flickers')).toBe('Waiting for contact');
  });

  it('puts a ticket back when the drag is taken back', async () => {
    await card('Front light flickers').focus();
    await page.keyboard.press('Space');
    await page.getByText('Picked up Front light flickers').waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Escape');
    await stage('Waiting for contact').getByRole('button', { name: 'Front light flickers' }).waitFor();
    expect(await stored('Front light flickers')).toBe('Waiting for contact');
  });

  it('opens a ticket, stores a change, and shows one that met a newer change', async () => {
    await card('Wheel trued').press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('Description').fill('Rear wheel, 28 inches');
    await drawer.getByLabel('Description').blur();
    await drawer.getByText('Saved').waitFor();
    const ticketId = new URL(page.url()).searchParams.get('ticket');
    // The news of the other change is held up, as on a slow line; unroute lets it go.
    await page.route(/tickets\.get/, () => undefined);
    await parley.call('tickets.update', { ticketId, fields: { description: 'Front wheel' } });
    await drawer.getByLabel('Name', { exact: true }).fill('Wheel trued twice');
    await drawer.getByLabel('Name', { exact: true }).blur();
    await drawer.getByText('Somebody else changed this ticket meanwhile').waitFor();
    await page.unroute(/tickets\.get/);
    await drawer.getByRole('button', { name: 'Use my change' }).click();
    await expect.poll(() => stored('Wheel trued twice')).toBe('In progress');
    expect(await drawer.getByLabel('Description').inputValue()).toBe('Front wheel');
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'hidden' });
  });

  it('shows the same tickets as a table that can be sorted', async () => {
    await page.getByRole('button', { name: 'Table' }).click();
    await page.getByRole('button', { name: 'Ticket', exact: true }).click();
    await expect.poll(() => page.getByRole('row').nth(1).innerText()).toContain('Front light flickers');
    expect(await axeFaults(page)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('is open to everybody, %s', async (colorScheme) => {
    const own = await parley.open('/tickets', { colorScheme });
    await own.getByRole('button', { name: 'Front light flickers' }).waitFor();
    expect(await axeFaults(own)).toEqual([]);
    await own.getByRole('button', { name: 'Front light flickers' }).click();
    await own.getByRole('dialog').getByLabel('Description').waitFor();
    expect(await axeFaults(own)).toEqual([]);
    await own.context().close();
  });
});
