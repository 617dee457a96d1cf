// Secrets, hashes and passwords: done by the process, asked for by the use-cases.

export interface Vault {
  /** Encrypts channel secrets for storage; `open` fails on anything it did not seal. */
  seal(plain: string): string;
  open(sealed: string): string;
  /** A proof of 256 bits, as lower-case hex, that this installation wrote `text`; always the same for the same words. */
  sign(text: string): string;
}

export interface Hashing {
  /** SHA-256 as lower-case hex. */
  sha256(text: string): string;
  /** An unguessable token, 128 bits or more, URL-safe. */
  token(): string;
  /** An integer of 32 bits, the seed of a session's chance. */
  seed(): number;
}

export interface Passwords {
  /** argon2id, in its encoded form. */
  hash(password: string): Promise<string>;
  verify(password: string, hash: string): Promise<boolean>;
}
