// A package's door names what it lets out, and nobody inside walks through it.
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { listSources } from '../reading/list-sources.mjs';
import { readModule } from '../reading/read-module.mjs';

/** Problems with `export *` and with imports of a package's own door. */
export function checkDoors(root) {
  const sources = listSources(root);
  const doors = new Set(sources.filter((file) => isDoor(root, file)));
  const problems = sources.flatMap((file) => doorProblems(file, readModule(join(root, file)), doors));
  return { problems, notes: [`${doors.size} doors`] };
}

/** Door problems of one parsed file. */
export function doorProblems(file, { imports, wholesaleExports }, doors) {
  const own = `@parley/${file.split('/')[1]}`;
  const stars = wholesaleExports.map(({ line, from }) => `${file}:${line} export * from '${from}': name what leaves`);
  const ownDoors = imports
    .filter(({ from }) => entersOwnDoor(file, from, { own, doors }))
    .map(({ line, from }) => `${file}:${line} imports its own door '${from}': import the file`);
  return [...stars, ...ownDoors];
}

function entersOwnDoor(file, from, { own, doors }) {
  if (/\.test\.tsx?$/.test(file)) return false;
  if (from === own || from.startsWith(`${own}/`)) return !/\.(css|json)$/.test(from);
  if (!from.startsWith('.')) return false;
  const target = normalize(join(dirname(file), from));
  return ['.ts', '.tsx', '/index.ts'].some((end) => doors.has(target + end));
}

function isDoor(root, file) {
  const [top, name] = file.split('/');
  const manifest = JSON.parse(readFileSync(join(root, top, name, 'package.json'), 'utf8'));
  return Object.values(manifest.exports ?? {}).some(
    (target) => file === `${top}/${name}/${String(target).slice(2)}` && file.endsWith('index.ts'),
  );
}
