// Door of the memory implementations.
export { createMemoryBus } from './memory-bus';
export { createMemoryFiles } from './memory-files';
export { createMemoryLanes } from './memory-lanes';
export { createMemoryMailer } from './memory-mailer';
export type { MemoryMailer } from './memory-mailer';
export { createMemoryStore } from './memory-store';
