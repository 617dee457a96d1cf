// Looks into what browsers really get: no driver, no Node module, no server package.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readdirSync } from 'node:fs';

const bundles = ['apps/studio/dist', 'apps/widget/dist'];
const serverOnly = [
  ['better-sqlite3', /better-sqlite3/],
  ['drizzle', /drizzle/i],
  ['argon2', /argon2/i],
  ['a node: import', /(?:from|import|require\()\s*\(?["'`]node:[a-z]/],
  ['an externalised Node module', /__vite-browser-external/],
  ['undici', /["'`]undici["'`]/],
];

/** Problems of the built studio and widget. */
export function checkBundles(root) {
  const missing = bundles.filter((folder) => !existsSync(join(root, folder)));
  const files = bundles.filter((folder) => existsSync(join(root, folder))).flatMap((folder) => scriptsIn(root, folder));
  const problems = files.flatMap((file) => bundleProblems(file, readFileSync(join(root, file), 'utf8')));
  return {
    problems: [...missing.map((folder) => `${folder} is not built`), ...problems],
    notes: [`${files.length} scripts`],
  };
}

/** Server-only traces in one built script. */
export function bundleProblems(file, text) {
  return serverOnly
    .filter(([, trace]) => trace.test(text))
    .map(([name]) => `${file} holds ${name}: a server door reached the browser`);
}

function scriptsIn(root, folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .map(String)
    .filter((name) => /\.m?js$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}
