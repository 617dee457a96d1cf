// A workspace declares exactly what it imports, so that package.json tells the truth about the walls.
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { folderOf, mayImport } from '../reading/floor-plan.mjs';
import { isTest, listFiles, listSources } from '../reading/list-sources.mjs';
import { readModule } from '../reading/read-module.mjs';

const testTools = new Set([
  'vitest',
  'fast-check',
  'playwright-core',
  '@axe-core/playwright',
  '@testing-library/react',
  'jsdom',
  'messaging-api-messenger',
  '@hubspot/api-client',
  'vite',
  'tsx',
]);

/** Problems of every workspace's package.json against its imports. */
export function checkManifests(root) {
  const sources = listSources(root);
  const problems = Object.keys(mayImport).flatMap((name) => checkOne(root, name, sources));
  return { problems, notes: [`${Object.keys(mayImport).length} workspaces`] };
}

function checkOne(root, name, sources) {
  const folder = folderOf(name);
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const files = sources.filter((file) => file.startsWith(`${folder}/`));
  if (files.length === 0) return [];
  const uses = files.flatMap((file) =>
    readModule(join(root, file)).imports.map(({ from }) => ({ file, name: packageOf(from) })),
  );
  return manifestProblems(
    manifest,
    uses.filter((use) => use.name),
    textsOf(root, folder),
  );
}

/** Undeclared and unused dependencies of one workspace. `otherTexts` are its config and style files. */
export function manifestProblems(manifest, uses, otherTexts = '') {
  const declared = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.peerDependencies };
  const missing = uses
    .filter(
      (use) =>
        !(use.name in declared) &&
        use.name !== manifest.name &&
        !(testTools.has(use.name) && mayUseTestTools(use.file)),
    )
    .map((use) => `${use.file} imports '${use.name}', which ${manifest.name} does not declare`);
  const used = new Set(uses.map((use) => use.name));
  const unused = Object.keys(manifest.dependencies ?? {})
    .filter((name) => !used.has(name) && !otherTexts.includes(name) && name !== 'react-dom')
    .map((name) => `${manifest.name} declares '${name}' and never imports it`);
  const loose = Object.entries(declared)
    .filter(([, version]) => !/^\d/.test(version))
    .map(([name, version]) => `${manifest.name} pins '${name}' to '${version}': give an exact version`);
  return [...new Set(missing), ...unused, ...loose];
}

function mayUseTestTools(file) {
  return isTest(file) || !file.includes('/src/');
}

/** The package an import specifier names; nothing for relative paths, builtins and virtual modules. */
export function packageOf(specifier) {
  if (/^([./]|node:|virtual:|#|~)/.test(specifier) || builtinModules.includes(specifier)) return undefined;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

// Styles and pages import too; and what the tooling package holds is there to be run, not imported
function textsOf(root, folder) {
  if (folder === 'packages/tooling') return readFileSync(join(root, folder, 'package.json'), 'utf8');
  return listFiles(root)
    .filter((file) => file.startsWith(`${folder}/`) && /\.(css|html)$/.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
}
