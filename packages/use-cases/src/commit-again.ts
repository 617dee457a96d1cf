// Optimistic storing: decide on what is stored, store it, and decide anew when somebody else was first.
import type { Conflict, Write } from '@parley/ports';
import type { World } from './world';

/** What a decision came to: writes to store with the result they lead to. */
export type Decision<T> = { readonly writes: readonly Write[]; readonly result: T };

/** Somebody else was first again and again; nothing was stored. */
export class StillConflicting extends Error {
  constructor(readonly conflict: Conflict) {
    super(`Gave up after ${tries} tries: ${conflict.what}`);
    this.name = 'StillConflicting';
  }
}

const tries = 6;

/** Calls `decide` until its writes are stored. It must load what it decides on itself, each time. */
export async function commitAgain<T>(world: Pick<World, 'store'>, decide: () => Promise<Decision<T>>): Promise<T> {
  let conflict: Conflict = { conflict: 'put', what: 'nothing tried' };
  for (let attempt = 0; attempt < tries; attempt++) {
    const { writes, result } = await decide();
    if (writes.length === 0) return result;
    const stored = await world.store.commit(writes);
    if (stored.ok) return result;
    conflict = stored.error;
  }
  throw new StillConflicting(conflict);
}
