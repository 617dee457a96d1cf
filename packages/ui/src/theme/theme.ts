// Which theme the page wears: a choice on <html>, or the system's when nothing is chosen.
export type ThemeChoice = 'system' | 'light' | 'dark';

/** Puts the choice on the page; 'system' leaves the decision to the operating system. */
export function applyTheme(choice: ThemeChoice): void {
  const page = document.documentElement;
  if (choice === 'system') page.removeAttribute('data-theme');
  else page.setAttribute('data-theme', choice);
}

/** What the visitor sees right now, for parts that cannot read CSS (a code editor, a picture). */
export function shownTheme(): 'light' | 'dark' {
  const chosen = document.documentElement.getAttribute('data-theme');
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
