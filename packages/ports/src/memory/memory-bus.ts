// Live news within one process.
import type { LiveBus, LiveEvent } from '../live-bus';

export function createMemoryBus(): LiveBus {
  const listeners = new Map<string, Set<(event: LiveEvent) => void>>();
  return {
    publish: (event) => {
      for (const listener of listeners.get(event.workspaceId) ?? []) listener(event);
    },
    subscribe: (workspaceId, listener) => {
      const mine = listeners.get(workspaceId) ?? new Set();
      listeners.set(workspaceId, mine.add(listener));
      return () => {
        mine.delete(listener);
        if (mine.size === 0) listeners.delete(workspaceId);
      };
    },
  };
}
