// Hashes, tokens and seeds from Node's own cryptography.
import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { Hashing } from '@parley/ports';

export const nodeHashing: Hashing = {
  sha256: (text) => createHash('sha256').update(text).digest('hex'),
  token: () => randomBytes(24).toString('base64url'),
  seed: () => randomInt(0, 2 ** 32),
};
