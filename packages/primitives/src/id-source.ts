// The id maker for real processes: UUIDv7, which sorts by time in every database.
import { uuidv7 } from 'uuidv7';
import { idFrom, idPrefixes, type IdSource } from './brand';

export function createIdSource(): IdSource {
  return { next: (kind) => idFrom(kind, `${idPrefixes[kind]}_${uuidv7().replaceAll('-', '')}`) };
}

/** Ids that count up: the same run gives the same ids. For previews and tests. */
export function createCountingIdSource(): IdSource {
  let count = 0;
  return { next: (kind) => idFrom(kind, `${idPrefixes[kind]}_${String(++count).padStart(8, '0')}`) };
}
