// `npm run requirements`: each requirement with its tests, those without one last.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listSources } from './src/reading/list-sources.mjs';
import { printRequirements } from './src/requirements/print-requirements.mjs';
import { readClaims } from './src/requirements/read-claims.mjs';

const root = new URL('../..', import.meta.url).pathname;
const list = JSON.parse(readFileSync(join(root, 'docs/requirements.json'), 'utf8'));
const files = listSources(root)
  .filter((file) => /\.test\.(ts|tsx|mjs)$|\/(test|contract)\//.test(file) && !file.startsWith('packages/tooling/'))
  .map((file) => ({ file, source: readFileSync(join(root, file), 'utf8') }));
console.log(printRequirements(list, readClaims(files)));
