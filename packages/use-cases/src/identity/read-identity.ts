// Reads the token by which a site vouches for its visitor; without a genuine one a visitor is nobody known.
import type { Connection } from '@parley/helpdesk';
import type { IdentityClaims } from '@parley/ports';
import { err, fault, type Fault, ok, type Result } from '@parley/primitives';
import { z } from 'zod';
import { faceOf } from '../inbound/connection-face';
import type { World } from '../world';

/** As sealed with the connection. After a change the former secret goes on for a while. */
export const identitySecretsSchema = z.object({
  identitySecret: z.string().optional(),
  formerIdentitySecret: z.string().optional(),
  formerIdentityUntil: z.number().optional(),
});

export async function readIdentity(
  world: World,
  connection: Connection,
  token: string,
): Promise<Result<IdentityClaims, Fault>> {
  const now = world.clock.now();
  const {
    identitySecret,
    formerIdentitySecret,
    formerIdentityUntil = 0,
  } = identitySecretsSchema.parse(faceOf(world, connection).secrets);
  const former = now < formerIdentityUntil ? formerIdentitySecret : undefined;
  const live = [identitySecret, former].flatMap((secret) => (secret ? [secret] : []));
  const claims = await world.identityTokens.verify(token, { secrets: live, audience: connection.publicKey, now });
  if (claims) return ok(claims);
  return err(
    fault(
      'invalid',
      'The identity token is not valid for this chat, or it has expired. Sign a new one for each page.',
      'identity',
    ),
  );
}
