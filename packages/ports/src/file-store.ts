// Where the bytes of files lie. A key is the whole path: no name from outside ever becomes part of one.

/** @example await files.save(hashing.token(), bytes) */
export interface FileStore {
  /** Durable when it returns. @throws Error for a key that is not 16 to 100 of the signs A-Z a-z 0-9 _ - */
  save(key: string, bytes: Uint8Array): Promise<void>;
  /** Null when there is none. */
  read(key: string): Promise<Uint8Array | null>;
  /** Absence is fine. */
  remove(key: string): Promise<void>;
  /** Keys of what was saved before `before`. */
  list(before: number): Promise<string[]>;
  /** The media type the bytes themselves show; null when they show none. */
  typeOf(bytes: Uint8Array): Promise<string | null>;
}

export function isFileKey(key: string): boolean {
  return /^[\w-]{16,100}$/.test(key);
}
