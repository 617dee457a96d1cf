// `npm start`: on a fresh clone installs and builds, later skips what is done, then runs the server in this process.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const server = join(root, 'apps/server/dist/server.js');
const outputs = [server, join(root, 'apps/studio/dist/index.html'), join(root, 'apps/widget/dist/widget.js')];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Parley needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

ensure({
  what: 'Installing packages',
  stamp: join(root, 'node_modules/.parley-installed'),
  state: () => hash([join(root, 'package-lock.json')]),
  done: () =>
    existsSync(join(root, 'node_modules/better-sqlite3')) && existsSync(join(root, 'node_modules/.bin/turbo')),
  run: ['npm', ['install', '--no-save', '--no-audit', '--no-fund']],
});
ensure({
  what: 'Building (takes a minute the first time)',
  stamp: join(root, 'node_modules/.parley-built'),
  state: () => hash(sources()),
  done: () => outputs.every((file) => existsSync(file)),
  run: [join(root, 'node_modules/.bin/turbo'), ['run', 'build', '--output-logs=errors-only']],
});
await import(server);

/** Runs a command unless its outcome is there and nothing it depends on has changed since. */
function ensure({ what, stamp, state, done, run: [command, args] }) {
  const now = state();
  if (done() && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  console.log(`${what} ...`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) {
    console.error(`${what} did not work; the lines above say why.`);
    process.exit(1);
  }
  writeFileSync(stamp, state());
}

/** Name, size and time of each file: reading them all would cost more than starting. */
function hash(files) {
  const sum = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    sum.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return sum.digest('hex');
}

function sources() {
  const workspaces = ['apps', 'packages'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(root, group, name)),
  );
  return workspaces.flatMap((folder) => filesIn(folder, 0));
}

/** What a build may read; tests and what builds make are none of it. */
function filesIn(folder, depth) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const skipped = depth === 0 && ['dist', 'node_modules', 'test', '.turbo', 'data'].includes(entry.name);
      return skipped ? [] : filesIn(path, depth + 1);
    }
    return entry.isFile() && !/\.test\.\w+$/.test(entry.name) ? [path] : [];
  });
}
