// Runs wall checks by name: `node packages/tooling/check.mjs walls purity`; without names, all of them.
import { checkBundles } from './src/checks/check-bundles.mjs';
import { checkCommits } from './src/checks/check-commits.mjs';
import { checkDependencyNotes } from './src/checks/check-dependency-notes.mjs';
import { checkDoors } from './src/checks/check-doors.mjs';
import { checkManifests } from './src/checks/check-manifests.mjs';
import { checkNames } from './src/checks/check-names.mjs';
import { checkPurity } from './src/checks/check-purity.mjs';
import { checkSizes } from './src/checks/check-sizes.mjs';
import { checkWalls } from './src/checks/check-walls.mjs';

const checks = {
  walls: checkWalls,
  purity: checkPurity,
  doors: checkDoors,
  sizes: checkSizes,
  names: checkNames,
  manifests: checkManifests,
  'dependency-notes': checkDependencyNotes,
  commits: checkCommits,
  bundles: checkBundles,
};

const root = new URL('../..', import.meta.url).pathname;
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(checks);
let failures = 0;
for (const name of names) {
  const { problems, notes = [] } = await checks[name](root);
  failures += problems.length;
  console.log(`${problems.length ? 'FAIL' : 'ok  '} ${name}: ${notes[0] ?? ''}`);
  for (const note of notes.slice(1)) console.log(`       ${note}`);
  for (const problem of problems) console.log(`  !    ${problem}`);
}
process.exitCode = failures ? 1 : 0;
