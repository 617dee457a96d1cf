// The memory store keeps the contract.
import { describeStore } from '../contract/store';
import { createMemoryStore } from './memory-store';

describeStore('memory', async () => {
  const store = createMemoryStore();
  return { store, dispose: () => store.close() };
});
