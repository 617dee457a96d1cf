// The contract suite of FileStore: the folder and the memory pass the same tests.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FileStore } from '../file-store';

export type OpenFiles = () => Promise<{ files: FileStore; dispose: () => Promise<void> }>;

const key = 'a-key_of_its_own-1';
const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 255]);
const later = Number.MAX_SAFE_INTEGER;

export function describeFileStore(name: string, open: OpenFiles): void {
  describe(`FileStore: ${name}`, () => {
    let files: FileStore;
    let dispose: () => Promise<void>;
    beforeEach(async () => {
      ({ files, dispose } = await open());
    });
    afterEach(() => dispose());

    it('gives back what was saved, byte for byte', async () => {
      await files.save(key, bytes);
      expect([...((await files.read(key)) ?? [])]).toEqual([...bytes]);
      expect(await files.read('another-key-of-its-own')).toBeNull();
    });

    it('forgets what is removed, twice too', async () => {
      await files.save(key, bytes);
      await files.remove(key);
      await files.remove(key);
      expect(await files.read(key)).toBeNull();
    });

    it('lists what is older than a moment', async () => {
      expect(await files.list(later)).toEqual([]);
      await files.save(key, bytes);
      expect(await files.list(later)).toEqual([key]);
      expect(await files.list(0)).toEqual([]);
    });

    it.each(['../../secret.key-of-all', 'short', 'with/a/slash/in/its/key', 'nul\0nul\0nul\0nul\0', ''])(
      'security 26: %j is no key',
      async (bad) => {
        await expect(files.save(bad, bytes)).rejects.toThrow();
        expect(await files.read(bad)).toBeNull();
      },
    );

    it('tells a type by the bytes, and none of mere text', async () => {
      expect(await files.typeOf(new TextEncoder().encode('%PDF-1.7\n'))).toBe('application/pdf');
      expect(await files.typeOf(new TextEncoder().encode('<!doctype html><script>'))).toBeNull();
    });
  });
}
