// On which sites a chat may be embedded, as its channel settings say.
import { z } from 'zod';
import { connectionByKey } from '../inbound/known-connection';
import type { World } from '../world';

const settingsSchema = z.object({ allowedDomains: z.array(z.string()).catch([]) });

/** The sources of a `frame-ancestors` list: anywhere when no site is named, nowhere for an unknown key. */
export async function allowedFrames(world: World, publicKey: string): Promise<string> {
  const connection = await connectionByKey(world, publicKey);
  if (!connection) return "'none'";
  const { allowedDomains } = settingsSchema.parse(connection.settings);
  return allowedDomains.length === 0 ? '*' : ["'self'", ...allowedDomains].join(' ');
}
