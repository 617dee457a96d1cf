// A real server on a free port over a fresh data folder, for tests that speak HTTP to it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServer, type RunningServer } from '../../src/open-server';
import { readSettings } from '../../src/settings';

export type TestServer = RunningServer & { readonly origin: string; readonly dataDir: string; stop(): Promise<void> };

export async function startTestServer(env: Record<string, string> = {}): Promise<TestServer> {
  const dataDir = env['DATA_DIR'] ?? mkdtempSync(join(tmpdir(), 'parley-server-'));
  const settings = readSettings({
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'silent',
    POSTS_PER_MINUTE: '0',
    DATA_DIR: dataDir,
    ...env,
  });
  const server = await openServer(settings);
  return {
    ...server,
    origin: `http://127.0.0.1:${server.port}`,
    dataDir,
    stop: async () => {
      await server.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
