// Arithmetic for the page's browser: cheap once, dear by the thousand. A solved challenge is taken only once.
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { World } from '@parley/use-cases';
import { z } from 'zod';

export type ProofOfWork = {
  challenge(formId: string): Promise<object>;
  check(formId: string, proof: string | undefined): Promise<'none' | 'good' | 'bad'>;
};

const lifetime = 20 * 60_000;
const mostRemembered = 100_000;

const proofSchema = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.literal('PBKDF2/SHA-256'),
      nonce: z.string().max(100),
      salt: z.string().max(100),
      cost: z.number().int().max(100_000),
      keyLength: z.number().int().max(64),
      keyPrefix: z.string().max(8),
      expiresAt: z.number(),
      data: z.object({ form: z.string() }),
    }),
    signature: z.string().max(200),
  }),
  solution: z.object({ counter: z.number().int().nonnegative().max(0xffff_ffff), derivedKey: z.string().max(200) }),
});

export function createProofOfWork(world: Pick<World, 'clock' | 'hashing'>, cost = 1_500): ProofOfWork {
  // New with every start: who still has a challenge of before does a new one without noticing.
  const secret = world.hashing.token();
  const used = new Map<string, number>();
  return {
    challenge: (formId) =>
      createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost,
        // No `counter`: with one, a proof with another counter would pass as well.
        keyPrefix: '00',
        deriveKey,
        data: { form: formId },
        expiresAt: new Date(world.clock.now() + lifetime),
        hmacSignatureSecret: secret,
      }),
    check: async (formId, proof) => {
      if (proof === undefined) return 'none';
      const read = proofSchema.safeParse(parseProof(proof));
      if (!read.success || read.data.challenge.parameters.data.form !== formId) return 'bad';
      const { challenge, solution } = read.data;
      const now = world.clock.now();
      forget(now);
      if (challenge.parameters.expiresAt * 1_000 < now || used.has(challenge.signature)) return 'bad';
      // Before the reckoning, so that two at once do not both pass.
      used.set(challenge.signature, now + lifetime);
      const { verified } = await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret: secret });
      return verified ? 'good' : 'bad';
    },
  };

  function forget(now: number): void {
    for (const [signature, until] of used) {
      if (until > now && used.size < mostRemembered) break;
      used.delete(signature);
    }
  }
}

function parseProof(proof: string): unknown {
  if (proof.length > 4_000) return null;
  try {
    return JSON.parse(Buffer.from(proof, 'base64').toString('utf8'));
  } catch {
    return null;
  }
}
