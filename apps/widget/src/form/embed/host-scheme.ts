// Whether the page around a form is light or dark: what it says of itself, else how bright it is behind the form.
export type Scheme = 'light' | 'dark';

export function hostScheme(place: Element): Scheme {
  const styled = getComputedStyle(place).colorScheme;
  // What only a meta tag says is not among the styles.
  const said = styled === 'normal' ? (metaScheme()?.content ?? '') : styled;
  const behind = backgroundOf(place);
  // A page that paints its background shows what it is; one that leaves it to the browser says what it wants.
  if (behind !== null) return behind < 0.4 ? 'dark' : 'light';
  const has = (scheme: Scheme): boolean => said.split(/\s+/).includes(scheme);
  if (has('dark') && has('light')) return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return has('dark') ? 'dark' : 'light';
}

function metaScheme(): HTMLMetaElement | null {
  return document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]');
}

/** Tells when the page changes its mind: by a switch of its own, or with the system. */
export function watchHostScheme(place: Element, onChange: (scheme: Scheme) => void): () => void {
  let last = hostScheme(place);
  const look = (): void => {
    const now = hostScheme(place);
    if (now !== last) onChange((last = now));
  };
  const soon = (): void => void setTimeout(look, 60);
  const system = matchMedia('(prefers-color-scheme: dark)');
  const watcher = new MutationObserver(soon);
  const what = {
    attributes: true,
    attributeFilter: ['class', 'style', 'data-theme', 'data-scheme', 'data-color-scheme'],
  };
  watcher.observe(document.documentElement, what);
  if (document.body) watcher.observe(document.body, what);
  system.addEventListener('change', soon);
  return () => {
    watcher.disconnect();
    system.removeEventListener('change', soon);
  };
}

/** Brightness from 0 to 1 of the nearest background that covers; null where nobody painted one. */
function backgroundOf(place: Element): number | null {
  for (let at: Element | null = place; at !== null; at = at.parentElement) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbersOf(getComputedStyle(at).backgroundColor);
    if (alpha > 0.5) return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  }
  return null;
}

/** `rgb(0 0 0 / 0.5)` and its like, and `color(srgb 0 0 0)`; other spaces count as unpainted. */
function numbersOf(colour: string): number[] {
  const numbers = (colour.match(/[\d.]+%?/g) ?? []).map((text) =>
    text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.parseFloat(text),
  );
  if (colour.startsWith('rgb')) return numbers;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  if (colour.startsWith('color(srgb')) return [red * 255, green * 255, blue * 255, alpha];
  return [0, 0, 0, 0];
}
