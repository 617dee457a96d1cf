// Bundles the server and the command into dist, or into the folder named; packages with native parts stay outside.
import { chmod, copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
// Inside the repository, where the packages left outside are found.
const outdir = process.argv[2] ?? here('dist');

// Written over what is there, all at once at the end: a build that fails or is cut short leaves the last good one.
await build({
  entryPoints: { server: here('src/main.ts'), parley: here('src/cli/main.ts') },
  outdir,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  // pino finds its worker files beside itself; the others are native.
  external: ['better-sqlite3', '@node-rs/argon2', 'pino', 'quickjs-emscripten'],
  banner: {
    js: "import { createRequire as parleyRequire } from 'node:module';const require = parleyRequire(import.meta.url);",
  },
});
// The thread that runs admins' code is started from a file of its own.
await copyFile(here('src/node/code-worker.mjs'), `${outdir}/code-worker.mjs`);
await chmod(`${outdir}/parley.js`, 0o755);
