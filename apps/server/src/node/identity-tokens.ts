// Checks identity tokens with the algorithm pinned: what the token says of itself counts for nothing.
import type { IdentityClaims, IdentityTokens, TokenCheck } from '@parley/ports';
import { jwtVerify } from 'jose';
import { z } from 'zod';

const longest = 12 * 3_600;
const tolerance = 60;

const claimsSchema = z.object({
  sub: z.string().trim().min(1).max(200).nullish(),
  email: z.email().max(254).nullish(),
  name: z.string().trim().min(1).max(200).nullish(),
  aud: z.union([z.string(), z.array(z.string())]).nullish(),
  iat: z.number(),
  exp: z.number(),
});

export const identityTokens: IdentityTokens = {
  verify: async (token, check) => {
    for (const secret of check.secrets) {
      const payload = await open(token, secret, check.now);
      if (payload !== null) return readClaims(payload, check.audience);
    }
    return null;
  },
};

async function open(token: string, secret: string, now: TokenCheck['now']): Promise<unknown> {
  const options = {
    algorithms: ['HS256'],
    requiredClaims: ['exp', 'iat'],
    maxTokenAge: longest,
    clockTolerance: tolerance,
    currentDate: new Date(now),
  };
  return jwtVerify(token, new TextEncoder().encode(secret), options).then(
    ({ payload }) => payload,
    () => null,
  );
}

function readClaims(payload: unknown, audience: string): IdentityClaims | null {
  const read = claimsSchema.safeParse(payload);
  if (!read.success) return null;
  const { sub = null, email = null, name = null, aud, iat, exp } = read.data;
  if (exp - iat > longest + tolerance || (!sub && !email)) return null;
  if (aud !== undefined && aud !== null && ![aud].flat().includes(audience)) return null;
  return { subject: sub, email: email?.toLowerCase() ?? null, name };
}
