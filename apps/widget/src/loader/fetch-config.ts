// The loader's one request: the public state of the widget for this page and visit.
import type { LoaderScript } from './find-script';
import { type LauncherConfig, readLauncherConfig } from './launcher-config';

/** Undefined when the server could not be asked; null when there is no widget for this page. */
export async function fetchConfig({ chat }: LoaderScript, query: string): Promise<LauncherConfig | null | undefined> {
  try {
    const answer = await fetch(`${chat}/config?${query}`, { credentials: 'omit' });
    if (answer.ok) return readLauncherConfig(await answer.json());
    return answer.status === 404 ? null : undefined;
  } catch {
    return undefined;
  }
}
