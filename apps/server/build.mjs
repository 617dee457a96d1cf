// Bundles the server and the command into dist; packages with native parts stay outside.
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

await rm(here('dist'), { recursive: true, force: true });
await build({
  entryPoints: { server: here('src/main.ts'), parley: here('src/cli/main.ts') },
  outdir: here('dist'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  // pino finds its worker files beside itself; the others are native.
  external: ['better-sqlite3', '@node-rs/argon2', 'pino'],
  banner: { js: "import { createRequire as parleyRequire } from 'node:module';const require = parleyRequire(import.meta.url);" },
});
