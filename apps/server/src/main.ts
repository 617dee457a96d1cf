// The server's process: starts, says where it is, and stops cleanly when asked to.
import { StorageUnusable } from '@parley/storage/sqlite';
import { setupNeeded } from '@parley/use-cases/studio';
import { openServer } from './open-server';
import { readSettings, UnusableSettings } from './settings';

try {
  const settings = readSettings(process.env);
  const server = await openServer(settings);
  console.log(`Parley is at http://localhost:${server.port}`);
  if (server.isNew) console.log(`A demo workspace was made: see http://localhost:${server.port}/demo`);
  if (await setupNeeded(server.world)) console.log(`Make the first admin at http://localhost:${server.port}/setup`);
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
} catch (error) {
  const expected = error instanceof UnusableSettings || error instanceof StorageUnusable;
  console.error(expected ? error.message : error);
  process.exit(1);
}
