// argon2id at the strength OWASP names as its first choice; runs outside the event loop.
import { hash, verify } from '@node-rs/argon2';
import type { Passwords } from '@parley/ports';

// argon2id is what the library does unless told otherwise.
const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const nodePasswords: Passwords = {
  hash: (password) => hash(password, strength),
  verify: (password, encoded) => verify(encoded, password),
};
