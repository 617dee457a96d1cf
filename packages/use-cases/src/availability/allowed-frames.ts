// On which sites a chat may be embedded, as its channel settings say.
import type { Connection } from '@parley/helpdesk';
import { z } from 'zod';
import { connectionByKey } from '../inbound/known-connection';
import { isPreviewKey } from '../targeting/previews';
import { hostOf } from '../targeting/widget-sightings';
import type { World } from '../world';

const settingsSchema = z.object({ allowedDomains: z.array(z.string()).catch([]) });

/** The sources of a `frame-ancestors` list: anywhere when no site is named, nowhere for an unknown key. */
export async function allowedFrames(world: World, publicKey: string): Promise<string> {
  if (isPreviewKey(publicKey)) return "'self'";
  const connection = await connectionByKey(world, publicKey);
  if (!connection) return "'none'";
  const { allowedDomains } = settingsSchema.parse(connection.settings);
  return allowedDomains.length === 0 ? '*' : ["'self'", ...allowedDomains].join(' ');
}

/** The same question for one page; `*.example.com` does not mean `example.com` itself, as in browsers. */
export function isAllowedOn({ settings }: Pick<Connection, 'settings'>, url: string): boolean {
  const { allowedDomains } = settingsSchema.parse(settings);
  const host = hostOf(url);
  if (allowedDomains.length === 0 || host === null) return true;
  const [name = ''] = host.split(':');
  return allowedDomains.some((domain) => {
    const [wanted = '', port] = domain.split(':');
    if (port !== undefined && host !== `${name}:${port}`) return false;
    return wanted.startsWith('*.') ? name.endsWith(wanted.slice(1)) : name === wanted;
  });
}
