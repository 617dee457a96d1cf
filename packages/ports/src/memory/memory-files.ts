// Files in memory: for previews and tests. Knows pictures and PDFs by their first bytes.
import type { Clock } from '@parley/primitives';
import { type FileStore, isFileKey } from '../file-store';

const starts: readonly (readonly [string, string])[] = [
  ['\x89PNG\r\n', 'image/png'],
  ['\xff\xd8\xff', 'image/jpeg'],
  ['GIF8', 'image/gif'],
  ['%PDF-', 'application/pdf'],
];

export function createMemoryFiles(clock: Clock): FileStore {
  const saved = new Map<string, { readonly bytes: Uint8Array; readonly at: number }>();
  return {
    save: async (key, bytes) => {
      if (!isFileKey(key)) throw new Error('This is no key of a file');
      saved.set(key, { bytes: bytes.slice(), at: clock.now() });
    },
    read: async (key) => saved.get(key)?.bytes.slice() ?? null,
    remove: async (key) => void saved.delete(key),
    list: async (before) => [...saved].filter(([, { at }]) => at < before).map(([key]) => key),
    typeOf: async (bytes) => {
      const start = String.fromCharCode(...bytes.subarray(0, 8));
      return starts.find(([sign]) => start.startsWith(sign))?.[1] ?? null;
    },
  };
}
