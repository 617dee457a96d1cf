// Door of the memory implementations.
export { createMemoryBus } from './memory-bus';
export { createMemoryLanes } from './memory-lanes';
export { createMemoryStore } from './memory-store';
