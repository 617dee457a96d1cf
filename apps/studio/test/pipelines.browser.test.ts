// Pipelines and properties in a real browser: defined by mouse and keyboard, binding on the board, used in tickets.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { axeFaults } from './axe-faults';
import { type Parley, post, startParley } from './start-parley';

const pipelinesSchema = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    stages: z.array(z.object({ id: z.string(), name: z.string() })),
    rules: z.object({ startStageIds: z.array(z.string()), noSkipping: z.boolean(), noGoingBack: z.boolean() }),
  }),
);
const propertiesSchema = z.array(z.object({ id: z.string().nullable(), key: z.string(), kind: z.string() }));
const ticketsSchema = z.array(
  z.object({
    name: z.string(),
    stage: z.object({ name: z.string() }),
    priority: z.string(),
    properties: z.record(z.string(), z.unknown()),
  }),
);
const inviteSchema = z.object({ token: z.string() });
const bo = { name: 'Bo Demo', email: 'bo@demo.example', password: 'another long password' };

describe('pipelines and properties', () => {
  let parley: Parley;
  let page: Page;

  beforeAll(async () => {
    parley = await startParley();
    page = await parley.open('/settings/pipelines');
  });
  afterAll(() => parley.stop());

  const pipelines = async () => pipelinesSchema.parse(await parley.ask('pipelines.list', {}));
  const sales = async () => (await pipelines()).find(({ name }) => name === 'Sales');
  const tickets = async () => ticketsSchema.parse(await parley.ask('tickets.list', {}));
  const save = (on: Page) => on.getByRole('button', { name: 'Save', exact: true }).first().click();

  it('2.9 makes a pipeline with stages, rules and a start', async () => {
    await page.getByRole('button', { name: 'New pipeline' }).click();
    await page.getByLabel('Name of the pipeline').fill('Sales');
    await page.getByRole('textbox', { name: 'Name of stage 1' }).fill('Lead');
    await page.getByRole('checkbox', { name: 'Tickets may begin here' }).first().click();
    for (const [index, name] of ['Won', 'Offer'].entries()) {
      await page.getByRole('button', { name: 'Add stage' }).click();
      await page.getByRole('textbox', { name: `Name of stage ${index + 2}` }).fill(name);
    }
    await page.getByRole('switch', { name: 'No stage is skipped' }).click();
    await page.getByRole('switch', { name: 'No going back' }).click();
    await save(page);
    await page.waitForURL(/pipelines\/pipe_/);
    expect(await sales()).toMatchObject({ rules: { noSkipping: true, noGoingBack: true } });
    expect((await sales())?.rules.startStageIds).toHaveLength(1);
  });

  it('puts the stages in order by keyboard, and keeps it', async () => {
    await page.getByRole('button', { name: /Move Offer/ }).focus();
    await page.keyboard.press('Space');
    await page
      .getByText(/Offer.* 3 /)
      .first()
      .waitFor({ state: 'attached' });
    await listening(page);
    await page.keyboard.press('ArrowUp');
    await page
      .getByText(/Offer.* 2 /)
      .first()
      .waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    await expect.poll(() => page.getByRole('textbox', { name: 'Name of stage 2' }).inputValue()).toBe('Offer');
    await save(page);
    await expect.poll(async () => (await sales())?.stages.map(({ name }) => name)).toEqual(['Lead', 'Offer', 'Won']);
  });

  it('says what is missing before it is stored', async () => {
    await page.getByRole('textbox', { name: 'Name of stage 3' }).fill('');
    await save(page);
    await page.getByText('Write a name for each stage.').waitFor();
    await page.getByRole('button', { name: 'Discard changes' }).click();
    expect(await page.getByRole('textbox', { name: 'Name of stage 3' }).inputValue()).toBe('Won');
  });

  it('R26 defines a property with choices, which the ticket then has', async () => {
    await page.goto(`${parley.origin}/settings/properties?of=ticket`);
    await page.getByRole('button', { name: 'New property' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name', { exact: true }).fill('Önskad färg');
    await dialog.getByRole('combobox', { name: 'Kind' }).click();
    await page.getByRole('option', { name: 'Single choice' }).click();
    for (const [index, name] of ['Red', 'Blue'].entries()) {
      await dialog.getByRole('button', { name: 'Add choice' }).click();
      await dialog.getByRole('textbox', { name: `Choice ${index + 1}` }).fill(name);
    }
    expect(await dialog.getByLabel('Name in forms and flows').inputValue()).toBe('onskad_farg');
    expect(await axeFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Create property' }).click();
    await page.getByRole('button', { name: 'Edit Önskad färg' }).waitFor();
    const properties = propertiesSchema.parse(await parley.ask('properties.list', {}));
    expect(properties).toContainEqual(expect.objectContaining({ key: 'onskad_farg', kind: 'single-choice' }));
  });

  it('R26 R29 edits the tickets of a channel in a panel: closing asks, Save stores, a reload shows it', async () => {
    await page.goto(`${parley.origin}/settings/channels`);
    await page.getByRole('link', { name: 'Demo chat' }).first().click();
    await page.getByRole('tab', { name: 'Assignment' }).click();
    await page.getByRole('switch', { name: 'Treat incoming conversations as support tickets' }).click();
    await page.getByRole('button', { name: 'Edit ticket' }).click();
    const panel = page.getByRole('dialog', { name: 'Ticket of each new conversation' });
    await panel.getByRole('combobox', { name: 'Status' }).click();
    await page.getByRole('option', { name: 'In progress' }).click();
    await panel.getByRole('combobox', { name: 'Pipeline' }).click();
    await page.getByRole('option', { name: 'Sales' }).click();
    await panel.getByText('The status was cleared').waitFor();
    await panel.getByRole('combobox', { name: 'Status' }).click();
    await page.getByRole('option', { name: 'Offer' }).click();
    await panel.getByRole('combobox', { name: 'Önskad färg' }).click();
    await page.getByRole('option', { name: 'Blue' }).click();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Go on editing' }).click();
    await panel.getByRole('button', { name: 'Save' }).click();
    await panel.waitFor({ state: 'hidden' });
    await page.reload();
    await page.getByRole('button', { name: 'Edit ticket' }).click();
    await expect.poll(() => panel.getByRole('combobox', { name: 'Status' }).innerText()).toContain('Offer');
    await expect.poll(() => panel.getByRole('combobox', { name: 'Önskad färg' }).innerText()).toContain('Blue');
  });

  it('2.9 refuses an agent’s forbidden move on the board by mouse and by keyboard, and says why', async () => {
    const pipeline = await sales();
    if (!pipeline) throw new Error('No pipeline');
    await parley.call('tickets.create', { name: 'Ten bikes', pipelineId: pipeline.id });
    const { name: who, email } = bo;
    const { token } = inviteSchema.parse(await parley.call('members.invite', { name: who, email, role: 'agent' }));
    const joined = await post(`${parley.origin}/trpc/auth.acceptInvite`, { token, password: bo.password });
    const [name = '', value = ''] = (joined.headers.getSetCookie()[0] ?? '').split(';')[0]?.split('=') ?? [];
    const agent = await parley.open(`/tickets?pipeline=${pipeline.id}`);
    await agent.context().addCookies([{ name, value, url: parley.origin }]);
    await agent.reload();
    const card = agent.getByRole('button', { name: 'Ten bikes', exact: true });
    const stage = (which: string) => agent.getByRole('region', { name: which, exact: true });
    const from = await card.boundingBox();
    const to = await stage('Won').boundingBox();
    if (!from || !to) throw new Error('The board is not drawn');
    await agent.mouse.move(from.x + 20, from.y + 8);
    await agent.mouse.down();
    await agent.mouse.move(from.x + 60, from.y + 20, { steps: 4 });
    await agent.mouse.move(to.x + to.width / 2, to.y + 90, { steps: 12 });
    await stage('Won').getByText('No stage is skipped. The next one is Offer.').waitFor();
    await agent.mouse.up();
    await agent.getByText('Ten bikes may not go to Won.').first().waitFor();
    await stage('Lead').getByRole('button', { name: 'Ten bikes' }).waitFor();
    await card.focus();
    await agent.keyboard.press('Space');
    await agent.getByText('Picked up Ten bikes').waitFor({ state: 'attached' });
    await listening(agent);
    await agent.keyboard.press('ArrowRight');
    await agent.getByText('Ten bikes is over Offer').waitFor({ state: 'attached' });
    await agent.keyboard.press('Space');
    await stage('Offer').getByRole('button', { name: 'Ten bikes' }).waitFor();
    await card.focus();
    await agent.keyboard.press('Space');
    await agent.getByText('Picked up Ten bikes from Offer').waitFor({ state: 'attached' });
    await listening(agent);
    await agent.keyboard.press('ArrowLeft');
    await agent.getByText('Tickets do not go back.').first().waitFor({ state: 'attached' });
    await agent.keyboard.press('Space');
    await expect.poll(async () => (await tickets()).find((one) => one.name === 'Ten bikes')?.stage.name).toBe('Offer');
    await agent.context().close();
  });

  it('narrows the table down and changes many tickets at once', async () => {
    const pipeline = (await pipelines()).find(({ name }) => name !== 'Sales');
    for (const name of ['One', 'Two', 'Three']) await parley.call('tickets.create', { name, pipelineId: pipeline?.id });
    await page.goto(`${parley.origin}/tickets?look=table&pipeline=${pipeline?.id ?? ''}`);
    await page.getByLabel('Search tickets').fill('t');
    await expect.poll(() => page.getByRole('row').count()).toBe(3);
    await page.getByRole('checkbox', { name: 'Select all tickets' }).click();
    await page.getByRole('combobox', { name: 'Priority' }).last().click();
    await page.getByRole('option', { name: 'Urgent' }).click();
    await page.getByText('2 tickets changed').waitFor();
    expect(
      (await tickets())
        .filter(({ priority }) => priority === 'urgent')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Three', 'Two']);
    expect(await axeFaults(page)).toEqual([]);
  });

  it('fills in a typed property of a ticket and shows its history', async () => {
    await page.getByRole('link', { name: 'Two' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('combobox', { name: 'Önskad färg' }).click();
    await page.getByRole('option', { name: 'Red' }).click();
    await expect
      .poll(async () => (await tickets()).find(({ name }) => name === 'Two')?.properties)
      .toEqual({ onskad_farg: 'Red' });
    await drawer.getByRole('button', { name: /History/ }).click();
    await drawer.getByText('Opened by hand').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('is open to everybody, %s', async (colorScheme) => {
    const own = await parley.open('/settings/pipelines', { colorScheme });
    await own.getByRole('link', { name: 'Sales' }).waitFor();
    expect(await axeFaults(own)).toEqual([]);
    await own.getByRole('link', { name: 'Sales' }).click();
    await own.getByRole('textbox', { name: 'Name of stage 3' }).waitFor();
    expect(await axeFaults(own)).toEqual([]);
    await own.goto(`${parley.origin}/settings/properties`);
    await own.getByText('first_name').waitFor();
    expect(await axeFaults(own)).toEqual([]);
    await own.context().close();
  });
});

/** A picked-up thing listens to the arrow keys only after the moment it is announced in. */
function listening(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
}
