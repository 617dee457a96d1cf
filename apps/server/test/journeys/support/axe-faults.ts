// What axe holds against a page: its serious and critical findings, one line each.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Empty when nobody is kept out; `rules` asks for some alone. The page must stem from `browser.newContext()`. */
export async function axeFaults(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))));
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${String(target)} ${failureSummary}`));
}
