// Which once-only fields this browser has answered: their names alone, never what was said.
const storageKey = (action: string): string => `parley-answered ${new URL(action).pathname}`;

export function answeredBefore(action: string): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey(action)) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((key) => typeof key === 'string') : []);
  } catch {
    return new Set();
  }
}

export function rememberAnswered(form: HTMLFormElement): void {
  const once = Array.from(form.querySelectorAll<HTMLElement>('[data-once]'), ({ dataset }) => dataset.field ?? '');
  if (once.length === 0) return;
  try {
    localStorage.setItem(storageKey(form.action), JSON.stringify(once));
  } catch {
    // A browser that keeps nothing is asked again.
  }
}
