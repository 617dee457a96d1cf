// Seals channel secrets with AES-256-GCM under a key file that only the process's user may read.
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Vault } from '@parley/ports';
import { UnusableSettings } from '../settings';

const version = 'v1';

/** Makes the key at first start. Without that file sealed secrets are lost, so it belongs in every backup. */
export function openVault(dataDir: string): Vault {
  const key = readOrMakeKey(join(dataDir, 'secret.key'));
  const signingKey = createHmac('sha256', key).update('sign').digest();
  return {
    seal: (plain) => {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return [version, iv, cipher.getAuthTag(), sealed]
        .map((part) => (typeof part === 'string' ? part : part.toString('base64url')))
        .join('.');
    },
    open: (text) => {
      const [form, iv, tag, sealed] = text.split('.');
      if (form !== version || iv === undefined || tag === undefined || sealed === undefined)
        throw new Error('Not sealed by this vault');
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'));
      decipher.setAuthTag(Buffer.from(tag, 'base64url'));
      return Buffer.concat([decipher.update(Buffer.from(sealed, 'base64url')), decipher.final()]).toString('utf8');
    },
    // Under a key of its own, so that a signature never says anything about what is sealed.
    sign: (text) => createHmac('sha256', signingKey).update(text).digest('hex'),
  };
}

function readOrMakeKey(file: string): Buffer {
  const made = randomBytes(32);
  try {
    writeFileSync(file, made, { mode: 0o600, flag: 'wx' });
    return made;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw unusable(file, error);
  }
  const key = readKey(file);
  if (key.length !== 32) throw new UnusableSettings(`${file} is damaged: restore it from a backup.`);
  return key;
}

function readKey(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw unusable(file, error);
  }
}

function unusable(file: string, error: unknown): UnusableSettings {
  const reason = error instanceof Error ? error.message : 'unknown reason';
  return new UnusableSettings(`The key ${file} cannot be used: ${reason}. Give this user the right to read it.`);
}
