// Files on their way into a reply: uploaded at once, with how far they are, and taken out again at will.
import { useState } from 'react';
import { uploadFile } from '../../../api/upload-file';

export interface Attachment {
  readonly key: string;
  readonly name: string;
  /** From 0 to 1. */
  readonly share: number;
  /** Of the uploaded file; null while it is on its way. */
  readonly id: string | null;
  readonly failure: string | null;
}

const most = 10;

export interface Attachments {
  readonly list: readonly Attachment[];
  readonly busy: boolean;
  add: (files: Iterable<File>) => void;
  remove: (key: string) => void;
  clear: () => void;
}

export function useAttachments(): Attachments {
  const [list, setList] = useState<readonly Attachment[]>([]);
  const patch = (key: string, change: Partial<Attachment>) =>
    setList((now) => now.map((one) => (one.key === key ? { ...one, ...change } : one)));
  const send = async (key: string, file: File) => {
    try {
      const { id, name } = await uploadFile(file, { onProgress: (share) => patch(key, { share }) });
      patch(key, { id, name, share: 1 });
    } catch (error) {
      patch(key, { failure: error instanceof Error ? error.message : '' });
    }
  };
  return {
    list,
    busy: list.some(({ id, failure }) => id === null && failure === null),
    add: (files) => {
      const fresh = [...files].slice(0, most - list.length).map((file) => ({ key: crypto.randomUUID(), file }));
      const rows = fresh.map(({ key, file }) => ({ key, name: file.name, share: 0, id: null, failure: null }));
      setList((now) => [...now, ...rows]);
      for (const { key, file } of fresh) void send(key, file);
    },
    remove: (key) => setList((now) => now.filter((one) => one.key !== key)),
    clear: () => setList([]),
  };
}
