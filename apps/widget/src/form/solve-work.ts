// Runs in a worker: counts up until the derived key begins as the challenge asks.
import { readObject, readText } from '../read-json';

addEventListener('message', ({ data }) => void solve(data));

async function solve(data: unknown): Promise<void> {
  const challenge = readObject(data) ?? {};
  const parameters = readObject(challenge.parameters) ?? {};
  const prefix = readText(parameters, 'keyPrefix') ?? '';
  const salt = bytesOf(readText(parameters, 'salt') ?? '');
  const nonce = bytesOf(readText(parameters, 'nonce') ?? '');
  const password = new Uint8Array(nonce.length + 4);
  password.set(nonce);
  const algorithm = {
    name: 'PBKDF2',
    hash: 'SHA-256',
    iterations: Number(parameters.cost),
    salt,
  };
  for (let counter = 0; ; counter += 1) {
    new DataView(password.buffer).setUint32(nonce.length, counter, false);
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const derived = hexOf(await crypto.subtle.deriveBits(algorithm, key, Number(parameters.keyLength) * 8));
    if (!derived.startsWith(prefix)) continue;
    const payload = { challenge, solution: { counter, derivedKey: derived } };
    return postMessage(btoa(JSON.stringify(payload)), { transfer: [] });
  }
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array((hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
}

function hexOf(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
