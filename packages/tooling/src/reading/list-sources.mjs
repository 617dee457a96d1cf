// Lists the repository's own files, so that every check looks at the same set.
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const skipped = new Set(['node_modules', 'dist', 'data', 'coverage']);

/** All files below `root` as relative paths with forward slashes, sorted. */
export function listFiles(root) {
  const files = [];
  walk(root, root, files);
  return files.sort();
}

/** Source files of packages and apps: TypeScript and modules, no declarations. */
export function listSources(root) {
  return listFiles(root).filter((file) => /^(apps|packages)\/.*\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('.d.ts'));
}

/** True for files that only tests use. */
export function isTest(file) {
  return /\.test\.(ts|tsx|mjs)$|\/(test|testing|fixtures|contract)\//.test(file);
}

function walk(root, folder, files) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !skipped.has(entry.name) && !entry.name.startsWith('.')) walk(root, path, files);
    if (entry.isFile()) files.push(relative(root, path).split(sep).join('/'));
  }
}
