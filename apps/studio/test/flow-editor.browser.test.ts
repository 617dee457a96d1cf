// The flow editor in a real browser: drawn by mouse, drawn by keyboard alone, undone, copied, tried out and published.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { axeFaults } from './axe-faults';
import { type Parley, startParley } from './start-parley';

const flowSchema = z.object({
  draft: z.object({
    steps: z.array(z.object({ id: z.string(), options: z.record(z.string(), z.unknown()) })),
    edges: z.array(z.object({ from: z.object({ step: z.string(), exit: z.string() }), to: z.string() })),
  }),
});

describe('the flow editor', () => {
  let parley: Parley;
  let page: Page;

  beforeAll(async () => {
    parley = await startParley();
  });
  afterAll(() => parley.stop());

  const step = (id: string) => page.locator(`[data-step="${id}"]`);
  const handle = (id: string, exit: string) => step(id).locator(`[data-exit="${exit}"] .react-flow__handle`);
  const settings = () => page.getByRole('complementary', { name: 'Step settings' });

  const openEmptyFlow = async (name: string, permissions: string[] = []) => {
    page = await parley.open('/flows', { permissions });
    await page.getByRole('button', { name: 'New flow' }).first().click();
    await page.getByRole('textbox', { name: 'Name' }).fill(name);
    await page.getByText('Empty canvas').click();
    await page.getByRole('button', { name: 'Create flow' }).click();
    await page.getByRole('complementary', { name: 'Steps to add' }).waitFor();
  };

  /** What the server has, once nothing is being saved. */
  const stored = async () => {
    await page
      .getByRole('status')
      .filter({ hasText: /^Saved/ })
      .waitFor();
    const flowId = page.url().split('/').at(-1) ?? '';
    const { draft } = flowSchema.parse(await parley.ask('flows.get', { flowId }));
    return {
      steps: draft.steps.map(({ id }) => id),
      edges: draft.edges.map(({ from, to }) => `${from.step}:${from.exit}>${to}`),
      draft,
    };
  };

  const middle = async (selector: ReturnType<typeof step>) => {
    const box = await selector.boundingBox();
    if (!box) throw new Error('Nothing to take hold of is to be seen');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };

  const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 10, from.y + 10, { steps: 2 });
    await page.mouse.move(to.x, to.y, { steps: 10 });
    await page.mouse.up();
  };

  describe('by mouse', () => {
    beforeAll(() => openEmptyFlow('By mouse', ['clipboard-read', 'clipboard-write']));
    afterAll(() => page.context().close());

    it('drags steps in and ties them', async () => {
      await drag(await middle(page.locator('[data-kind="chat-opened"]')), { x: 420, y: 160 });
      await step('chat-opened').waitFor();
      await drag(await middle(page.locator('[data-kind="send-message"]')), { x: 780, y: 160 });
      await step('send-message').waitFor();
      await drag(await middle(handle('chat-opened', 'next')), await middle(step('send-message').locator('header')));
      await expect.poll(async () => (await stored()).edges).toEqual(['chat-opened:next>send-message']);
    });

    it('edits a bubble in place', async () => {
      await step('send-message').getByText('Write what the visitor should read').dblclick();
      await page.keyboard.type('Hello there');
      await page.keyboard.press('Enter');
      await step('send-message').getByText('Hello there').waitFor();
    });

    it('offers the next step where an edge ends in the void', async () => {
      const from = await middle(handle('send-message', 'next'));
      await drag(from, { x: 640, y: 520 });
      await page.getByRole('combobox', { name: 'Find a step' }).fill('question');
      await page.keyboard.press('Enter');
      await step('ask-question').waitFor();
      await expect.poll(async () => (await stored()).edges).toContain('send-message:next>ask-question');
    });

    it('shows problems on the step and in the list, and goes there', async () => {
      await step('ask-question').getByRole('button', { name: '2 problems' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: '2 problems' }).first().click();
      await page.getByRole('list', { name: 'Problems' }).getByText('“Answered” leads nowhere').click();
      await settings().getByRole('heading', { name: 'Store answer in' }).waitFor();
    });

    it('closes the gap a deleted step leaves, and brings it back', async () => {
      await step('send-message').locator('header').click();
      await page.keyboard.press('Delete');
      await expect.poll(async () => (await stored()).edges).toEqual(['chat-opened:next>ask-question']);
      await page.keyboard.press('Control+z');
      await expect.poll(async () => (await stored()).edges).toHaveLength(2);
      await page.keyboard.press('Control+y');
      await expect.poll(async () => (await stored()).edges).toHaveLength(1);
      await page.keyboard.press('Control+z');
    });

    it('copies as text and pastes under new ids', async () => {
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Control+c');
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toContain('"format": "parley.steps"');
      await page.keyboard.press('Control+v');
      await expect.poll(async () => (await stored()).steps).toHaveLength(6);
      await page.keyboard.press('Control+z');
      await expect.poll(async () => (await stored()).steps).toHaveLength(3);
    });

    it('has no serious fault of accessibility', async () => {
      expect(await axeFaults(page)).toEqual([]);
    });
  });

  describe('by keyboard alone', () => {
    beforeAll(() => openEmptyFlow('By keyboard'));
    afterAll(() => page.context().close());

    it('draws three steps, writes them and reads the outline', async () => {
      await page.locator('[data-kind="chat-opened"]').focus();
      await page.keyboard.press('Enter');
      await step('chat-opened').waitFor();
      for (const kind of ['message', 'end']) {
        await expect
          .poll(() => page.evaluate(() => document.activeElement?.classList.contains('react-flow__node')))
          .toBe(true);
        await page.keyboard.press('/');
        await page.getByRole('combobox', { name: 'Find a step' }).waitFor();
        await page.keyboard.type(kind);
        await page.keyboard.press('Enter');
        await step(kind === 'message' ? 'send-message' : 'end').waitFor();
      }
      await expect
        .poll(async () => (await stored()).edges)
        .toEqual(['chat-opened:next>send-message', 'send-message:next>end']);
      await page.getByRole('button', { name: 'Outline' }).focus();
      await page.keyboard.press('Enter');
      const rows = page.getByRole('list', { name: 'Steps in the order a visitor meets them' });
      await page.locator('[data-outline="end"]').getByText('3').waitFor();
      await rows.locator('[data-outline="send-message"]').focus();
      await page.keyboard.press('Enter');
      await settings().getByRole('textbox', { name: 'Message' }).focus();
      await page.keyboard.type('Written by hand');
      await expect.poll(async () => JSON.stringify((await stored()).draft.steps[1])).toContain('Written by hand');
      expect(await axeFaults(page)).toEqual([]);
    });
  });

  describe('a finished flow', () => {
    beforeAll(async () => {
      page = await parley.open('/flows');
      await page.getByRole('link', { name: 'Welcome on the chat' }).click();
      await step('topic').waitFor();
    });
    afterAll(() => page.context().close());

    it('is tried out beside the drawing', async () => {
      await page.getByRole('button', { name: 'Test', exact: true }).click();
      const thread = page.getByRole('log', { name: 'Test visitor' });
      await thread.getByRole('button', { name: 'A problem' }).click();
      await page.getByRole('textbox', { name: 'Write a message' }).fill('maja@demo.example');
      await page.keyboard.press('Enter');
      await thread.getByText('The visit ended').waitFor();
      await thread.getByText('We have noted it as number 101').waitFor();
      await page.getByText('maja@demo.example').last().waitFor();
      expect(await axeFaults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Stop test' }).click();
    });

    it('is published with a note and can be looked at again', async () => {
      await step('hello').locator('h3').click();
      await settings().getByRole('textbox', { name: 'Message' }).fill('Good to see you!');
      await page
        .getByRole('status')
        .filter({ hasText: /^Saved \d/ })
        .waitFor();
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: /^Publish version 2/ });
      await dialog.getByText('is changed').waitFor();
      await dialog.getByRole('textbox', { name: /Note/ }).fill('A warmer greeting');
      await dialog.getByRole('button', { name: 'Publish to 1 channel' }).click();
      await page.getByText('Version 2 is live').first().waitFor();
      await page.getByRole('button', { name: 'Versions' }).click();
      const drawer = page.getByRole('dialog', { name: 'Versions' });
      await drawer.getByText('A warmer greeting').waitFor();
      await drawer.getByRole('button', { name: 'Look' }).last().click();
      await page.getByText('You are looking at version 1').waitFor();
      await step('hello').getByText('Welcome to the demo shop').waitFor();
      await page.getByRole('button', { name: 'Back to the draft' }).click();
      await step('hello').getByText('Good to see you!').waitFor();
    });

    it('is edited as text both ways', async () => {
      await page.getByRole('button', { name: 'Code', exact: true }).click();
      await page.locator('.view-lines').getByText('"Welcome on the chat"').click({ timeout: 30_000 });
      await page.keyboard.press('End');
      for (let back = 0; back < 2; back += 1) await page.keyboard.press('ArrowLeft');
      await page.keyboard.type(' today');
      await expect
        .poll(() => page.getByRole('textbox', { name: 'Name of the flow' }).inputValue())
        .toBe('Welcome on the chat today');
      await page.getByRole('textbox', { name: 'Name of the flow' }).fill('Welcome');
      await page.locator('.view-lines').getByText('"Welcome"').waitFor();
    });
  });
});
