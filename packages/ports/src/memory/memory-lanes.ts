// Lanes within one process: a chain of promises per lane, forgotten when it is empty.
import type { Lanes } from '../lanes';

export function createMemoryLanes(): Lanes {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run: (lane, work) => {
      const before = tails.get(lane) ?? Promise.resolve();
      const mine = before.then(work, work);
      const tail = mine
        .catch(() => undefined)
        .then(() => {
          if (tails.get(lane) === tail) tails.delete(lane);
        });
      tails.set(lane, tail);
      return mine;
    },
  };
}
