// Keeps the pure middle pure: no IO, clock, chance or React in the packages that must replay to the same bytes.
import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path';
import { purePackages, unitPackages } from '../reading/floor-plan.mjs';
import { isTest, listSources } from '../reading/list-sources.mjs';
import { readModule } from '../reading/read-module.mjs';

const impureGlobals = new Set([
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'setTimeout', 'setInterval', 'setImmediate'],
  ...['queueMicrotask', 'requestAnimationFrame', 'process', 'console', 'crypto', 'performance', 'Buffer', 'globalThis'],
  ...[
    'global',
    'window',
    'document',
    'navigator',
    'location',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'require',
  ],
  ...['Date.now', 'Math.random', 'new Date()', 'eval', 'Function', 'alert'],
]);
const impureImports =
  /^(node:|react($|\/|-)|preact|@base-ui|@xyflow|@dnd-kit|@tanstack|@trpc|@hono|hono($|\/)|undici|better-sqlite3|drizzle-orm|pino|xstate\/dev|@parley\/(ui|editor|ports|storage|api|use-cases))/;

// The contract of a channel lives with those who consume it
const contracts = /^@parley\/ports$/;

/** Problems of every pure file, one line each. */
export function checkPurity(root) {
  const inPackages = listSources(root).filter(
    (file) => purePackages.some((name) => file.startsWith(`packages/${name}/src/`)) && !isTest(file),
  );
  const files = [...inPackages, ...unitPackages.flatMap((name) => gathered(root, `packages/${name}/src/models.ts`))];
  const problems = files.flatMap((file) => impurities(readModule(join(root, file))).map((text) => `${file}:${text}`));
  return { problems, notes: [`${files.length} pure files`] };
}

/** What one parsed file does that a pure file must not. */
export function impurities({ imports, globals }) {
  const fromImports = imports
    .filter(
      ({ from, typeOnly }) =>
        (impureImports.test(from) || builtinModules.includes(from)) && !(typeOnly && contracts.test(from)),
    )
    .map(({ from, line }) => `${line} imports '${from}': a pure file takes data in and gives data out`);
  const fromGlobals = globals
    .filter(({ name }) => impureGlobals.has(name))
    .map(({ name, line }) => `${line} uses ${name}: pass time, chance and IO in as data`);
  return [...fromImports, ...fromGlobals];
}

// A door and every file of its package that it leads to
function gathered(root, door) {
  const found = new Set(existsSync(join(root, door)) ? [door] : []);
  for (const file of found) {
    const near = readModule(join(root, file)).imports.filter(({ from }) => from.startsWith('.'));
    for (const { from } of near) found.add(resolveNear(root, join(dirname(file), from)));
    found.delete(undefined);
  }
  return [...found];
}

function resolveNear(root, path) {
  return ['.ts', '.tsx', '/index.ts'].map((end) => path + end).find((file) => existsSync(join(root, file)));
}
