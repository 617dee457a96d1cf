// Gives the built widget, building it once when it is missing or older than its sources.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
let ready = false;

export function freshDist(): string {
  if (!ready && isStale()) execFileSync(process.execPath, ['build.mjs'], { cwd: root, stdio: 'inherit' });
  ready = true;
  return dist;
}

function isStale(): boolean {
  const loader = join(dist, 'form', 'form.css');
  if (!existsSync(loader)) return true;
  const built = statSync(loader).mtimeMs;
  const sources = readdirSync(join(root, 'src'), { recursive: true }).map((name) => join(root, 'src', String(name)));
  return [...sources, join(root, 'build.mjs')].some((file) => statSync(file).mtimeMs > built);
}
