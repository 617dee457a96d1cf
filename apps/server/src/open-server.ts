// One running server: opens the data, answers on a port, works off effects, and closes without losing anything.
import { accessSync, constants, mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { lockDataFolder, openSqliteStore, type SqliteStore } from '@parley/storage/sqlite';
import type { World } from '@parley/use-cases';
import { seedDemo } from './demo/seed-demo';
import { findFolders } from './folders';
import { createApp } from './http/app';
import { endAllStreams } from './http/event-stream';
import { createLog } from './node/log';
import { createWorld } from './node/create-world';
import { proveSecrets } from './node/prove-secrets';
import { type Settings, UnusableSettings } from './settings';
import { startWorker } from './worker/start-worker';

export type RunningServer = {
  readonly port: number;
  readonly world: World;
  /** This start made the demo workspace. */
  readonly isNew: boolean;
  close(): Promise<void>;
};

/** @throws UnusableSettings or StorageUnusable with one line for people. */
export async function openServer(settings: Settings): Promise<RunningServer> {
  makeDataDir(settings.dataDir);
  const unlock = lockDataFolder(settings.dataDir);
  const { world, store, worker } = openWorld(settings);
  const letGo = async (error: unknown) => {
    await store.close();
    unlock();
    throw error;
  };
  await proveSecrets(world, settings.dataDir).catch(letGo);
  const folders = findFolders();
  const isNew = settings.demo && (await seedDemo(world));
  const app = createApp({ world, settings, folders });
  const server = createAdaptorServer({ fetch: app.fetch });
  if (!('closeIdleConnections' in server)) throw new Error('Only plain HTTP servers are made here');
  const port = await listen(server, settings).catch(letGo);
  await worker.start();
  return {
    port,
    world,
    isNew,
    close: async () => {
      const closed = new Promise((done) => server.close(done));
      endAllStreams();
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), 5_000);
      await closed;
      clearTimeout(late);
      await worker.stop();
      await store.close();
      unlock();
    },
  };
}

/** The world over the data folder, without a port: what the command line works on too. */
export function openWorld(settings: Settings): {
  world: World;
  store: SqliteStore;
  worker: ReturnType<typeof startWorker>;
} {
  makeDataDir(settings.dataDir);
  const store = openSqliteStore({
    file: join(settings.dataDir, 'parley.sqlite'),
    migrations: findFolders().migrations,
  });
  const log = createLog(settings.logLevel);
  let wake = () => {};
  const world = createWorld({ settings, store, log, wake: () => wake() });
  const worker = startWorker(world);
  wake = worker.wake;
  return { world, store, worker };
}

/** @throws UnusableSettings */
export function makeDataDir(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK);
  } catch {
    throw new UnusableSettings(
      `The data folder ${dataDir} cannot be written. Give this user the right to, or set DATA_DIR.`,
    );
  }
}

function listen(server: Server, { port, host }: Settings): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      fail(new UnusableSettings(whyNot(error, { port, host })));
    });
    server.listen(port, host, () => {
      const address: AddressInfo | string | null = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function whyNot(error: NodeJS.ErrnoException, { port, host }: Pick<Settings, 'port' | 'host'>): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} is in use. Stop what uses it, or set PORT to another one.`;
  if (error.code === 'EACCES') return `This user may not use port ${port}. Set PORT to one above 1023.`;
  return `HOST ${host} cannot be listened on: ${error.message}. Set HOST to an address of this machine.`;
}
