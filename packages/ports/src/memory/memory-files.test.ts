// Memory keeps the contract of a FileStore.
import { createManualClock } from '@parley/primitives';
import { describeFileStore } from '../contract/file-store';
import { createMemoryFiles } from './memory-files';

describeFileStore('memory', async () => ({
  files: createMemoryFiles(createManualClock(1_000)),
  dispose: async () => undefined,
}));
