// Nothing is depended upon without a line that says what for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, mayImport } from '../reading/floor-plan.mjs';

/** Problems: dependencies without a line in docs/dependencies.md, and lines without a dependency. */
export function checkDependencyNotes(root) {
  const manifests = Object.keys(mayImport).map((name) =>
    JSON.parse(readFileSync(join(root, folderOf(name), 'package.json'), 'utf8')),
  );
  return noteProblems(manifests, readFileSync(join(root, 'docs/dependencies.md'), 'utf8'));
}

/** Compares manifests with the text of the list, whose lines start with "- `name`". */
export function noteProblems(manifests, text) {
  const all = manifests.flatMap((manifest) => Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }));
  const names = new Set(all.filter((name) => !name.startsWith('@parley/')));
  const listed = new Set([...text.matchAll(/^- `([^`]+)`/gm)].map((match) => match[1]));
  const unlisted = [...names].filter((name) => !listed.has(name)).map((name) => `docs/dependencies.md lacks '${name}'`);
  const stale = [...listed]
    .filter((name) => !names.has(name))
    .map((name) => `docs/dependencies.md lists '${name}', which nothing declares`);
  return { problems: [...unlisted, ...stale], notes: [`${names.size} dependencies`] };
}
