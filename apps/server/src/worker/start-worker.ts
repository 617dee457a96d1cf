// Does what waits: raw inbound items, effects, timers. Sleeps until woken or until the next one is due.
import type { World } from '@parley/use-cases';

export type Worker = { start(): Promise<void>; wake(): void; stop(): Promise<void> };

export function startWorker(_world: World): Worker {
  return { start: async () => {}, wake: () => {}, stop: async () => {} };
}
