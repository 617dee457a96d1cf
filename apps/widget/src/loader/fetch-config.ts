// The loader's one request: the public state of the widget for this page.
import type { LoaderScript } from './find-script';
import { type LauncherConfig, readLauncherConfig } from './launcher-config';

export async function fetchConfig({ key, origin }: LoaderScript): Promise<LauncherConfig | null> {
  const query = new URLSearchParams({ url: location.href });
  const address = `${origin}/v1/chat/${encodeURIComponent(key)}/config?${query}`;
  try {
    const answer = await fetch(address, { credentials: 'omit' });
    return answer.ok ? readLauncherConfig(await answer.json(), origin) : null;
  } catch {
    return null;
  }
}
