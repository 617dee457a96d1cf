// Which files are Meta's: their addresses are signed and expire, so they are copied; others are left where they are.
import type { ChannelTools } from '@parley/ports';
import { configNames, mediaHosts } from '../platform';

export function keepsMediaAt(url: string, config: ChannelTools['config']): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, host } = new URL(url);
  const base = config[configNames.base] ?? '';
  if (URL.canParse(base) && new URL(base).host === host) return true;
  return protocol === 'https:' && mediaHosts.some((known) => hostname === known || hostname.endsWith(`.${known}`));
}
