// The hand on the flow canvas: what a marketer does with a mouse.
import type { Locator, Page } from 'playwright-core';

type Place = { readonly x: number; readonly y: number };

export async function createFlow(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New flow' }).first().click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByText('Empty canvas').click();
  await page.getByRole('button', { name: 'Create flow' }).click();
  await page.getByRole('complementary', { name: 'Steps to add' }).waitFor();
}

/** A fresh flow names its steps by their kind. */
export function stepOf(page: Page, kind: string): Locator {
  return page.locator(`[data-step="${kind}"]`);
}

/** From the palette to a place on the canvas. */
export async function dragStep(page: Page, kind: string, to: Place): Promise<void> {
  const item = page.locator(`[data-kind="${kind}"]`);
  await item.scrollIntoViewIfNeeded();
  await dragFrom(page, item, to);
  await stepOf(page, kind).waitFor();
}

/** From one way out of a step to another step. */
export async function drawEdge(
  page: Page,
  { from, exit, to }: { from: string; exit: string; to: string },
): Promise<void> {
  const target = await middleOf(stepOf(page, to));
  const before = await page.locator('.react-flow__edge').count();
  await dragFrom(page, stepOf(page, from).locator(`[data-exit="${exit}"] .react-flow__handle`), target);
  await page.locator('.react-flow__edge').nth(before).waitFor({ state: 'attached' });
}

async function dragFrom(page: Page, grip: Locator, to: Place): Promise<void> {
  const from = await middleOf(grip);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}

async function middleOf(one: Locator): Promise<Place> {
  const box = await one.boundingBox();
  if (!box) throw new Error('Nothing to take hold of is to be seen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
