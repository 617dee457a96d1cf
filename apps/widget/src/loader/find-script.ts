// Finds the script tag this loader came from, and in it the public key and our own origin.
export interface LoaderScript {
  key: string;
  origin: string;
  /** Where the server speaks of this chat. */
  chat: string;
}

export function findScript(page: Document): LoaderScript | null {
  const own = page.currentScript instanceof HTMLScriptElement ? page.currentScript.src : '';
  const others = Array.from(page.querySelectorAll('script'), (script) => script.src);
  for (const src of [own, ...others]) {
    const found = readSource(src);
    if (found !== null) return found;
  }
  return null;
}

function readSource(src: string): LoaderScript | null {
  if (!src.includes('/widget.js')) return null;
  const url = new URL(src);
  const key = url.searchParams.get('key');
  const { origin } = url;
  return key ? { key, origin, chat: `${origin}/v1/chat/${encodeURIComponent(key)}` } : null;
}
