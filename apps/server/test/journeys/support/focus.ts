// Where the keyboard is, and how somebody without a mouse gets elsewhere.
import type { Page } from 'playwright-core';

/** Name, text, value and step of the focused element, in one line. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at) return '';
    const label = at.getAttribute('aria-labelledby');
    const named = label === null ? null : document.getElementById(label)?.textContent;
    const told = [at.getAttribute('aria-label'), named, at.getAttribute('value'), at.getAttribute('data-id')];
    return [...told, at.tagName === 'BUTTON' ? at.textContent : null].filter(Boolean).join(' | ');
  });
}

/** Presses a key until what has the focus is called so. */
export async function pressUntil(page: Page, key: string, name: string): Promise<void> {
  const seen: string[] = [];
  for (let press = 0; press < 80; press++) {
    const at = await focused(page);
    if (at.split(' | ').some((part) => part === name || part.startsWith(`${name} `))) return;
    seen.push(at);
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${name}, but along ${seen.join(', ')}`);
}
