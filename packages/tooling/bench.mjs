// `npm run bench`: measures the built server as its visitors meet it; prints one JSON object and a table.
// `npm run bench -- --quick` makes a tenth of the visits, to see whether the bench itself works.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyWorkspace } from './src/bench/apply-workspace.mjs';
import { benchTable } from './src/bench/bench-table.mjs';
import { measureEngine, measureFlows } from './src/bench/measure-engine.mjs';
import { rounded } from './src/bench/percentile.mjs';
import { startProviderStub } from './src/bench/provider-stub.mjs';
import { runLoad } from './src/bench/run-load.mjs';
import { freePort, rssMiB, startServer, stopServer } from './src/bench/server-process.mjs';

const root = new URL('../..', import.meta.url).pathname;
const share = process.argv.includes('--quick') ? 0.1 : 1;
const visits = (count) => Math.ceil(count * share);

const data = mkdtempSync(join(tmpdir(), 'parley-bench-'));
const provider = await startProviderStub();
try {
  build();
  const target = applyWorkspace({ root, data });
  const numbers = {
    ...(await measureServer(target)),
    startMs: await measureStart(),
    engine: measureEngine(root, share),
    flows: measureFlows(root, share),
  };
  console.log(JSON.stringify(numbers));
  console.log(benchTable(numbers));
} finally {
  await provider.close();
  rmSync(data, { recursive: true, force: true });
}

function build() {
  const { status } = spawnSync('node_modules/.bin/turbo', ['run', 'build', '--output-logs=errors-only'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the build failed, see above');
}

async function measureServer(target) {
  const server = await start();
  const load = (scenario, visitors, count) =>
    runLoad({
      server,
      scenario,
      target: { origin: server.origin, ...target },
      visitors,
      count: visits(count),
      seconds: 60,
    });
  try {
    await load('chat', 4, 500);
    const oneVisitor = await load('chat', 1, 1000);
    const sixteenVisitors = await load('chat', 16, 6000);
    const rssAfterLoadMiB = rounded(rssMiB(server.pid), 1);
    const forms = await load('form', 16, 3000);
    const webhooks = await load('webhook', 16, 3000);
    return { oneVisitor, sixteenVisitors, rssAfterLoadMiB, forms, webhooks };
  } finally {
    await stopServer(server);
  }
}

// The first start may still install and stamp; the second one finds all done
async function measureStart() {
  await stopServer(await start(['npm', 'start']));
  const server = await start(['npm', 'start']);
  await stopServer(server);
  return rounded(server.readyMs, 0);
}

async function start(command = [process.execPath, 'apps/server/dist/server.js']) {
  const port = await freePort();
  const env = {
    PORT: String(port),
    HOST: '127.0.0.1',
    DATA_DIR: data,
    DEMO: '0',
    LOG_LEVEL: 'warn',
    POSTS_PER_MINUTE: '0',
    MESSENGER_GRAPH_BASE: provider.origin,
    ALLOW_PRIVATE_HOSTS: '127.0.0.1',
  };
  return startServer({ root, command, port, env });
}
