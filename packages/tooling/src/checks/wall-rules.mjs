// Turns the floor plan into dependency-cruiser rules; the plan stays the only place that says who may import whom.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  apps,
  browserlessDoors,
  folderOf,
  mayImport,
  reservedLibraries,
  unitPackages,
} from '../reading/floor-plan.mjs';

/** How the reader marks `import type`, see check-walls. */
export const typeOnlyMark = 'importType';

const typeOnly = { exoticallyRequired: true };
const valueImport = { exoticallyRequired: false };

/** The rule set dependency-cruiser runs on the house at `root`. */
export function wallRules(root) {
  return {
    forbidden: [
      {
        name: 'no-circle',
        severity: 'error',
        comment: 'Nothing goes in circles, types included',
        from: {},
        to: { circular: true },
      },
      {
        name: 'resolves',
        severity: 'error',
        comment: 'Every import leads somewhere',
        from: {},
        to: { couldNotResolve: true },
      },
      ...reservedLibraries.flatMap(reserve),
      ...unitPackages.map(keepBrowserOut),
      ...unitPackages.map((name) => keepUnitsApart(root, name)),
    ],
    allowed: [...Object.entries(mayImport).flatMap(permit), ...everyday()],
    allowedSeverity: 'error',
  };
}

function permit([name, others]) {
  const from = { path: `^${folderOf(name)}/` };
  const values = others.filter((other) => !other.startsWith('type:'));
  const types = others.filter((other) => other.startsWith('type:')).map((other) => other.slice(5));
  return [
    { from, to: { path: inside([name, ...values]) } },
    ...(types.length ? [{ from, to: { path: inside(types), ...typeOnly } }] : []),
  ];
}

// Libraries and Node itself are judged by the purity check, package.json and the reserved list
function everyday() {
  return [
    { from: {}, to: { path: 'node_modules/' } },
    { from: {}, to: { dependencyTypes: ['core'] } },
    { from: {}, to: { couldNotResolve: true } },
  ];
}

function inside(names) {
  return `^(${names.map(folderOf).join('|')})/`;
}

function reserve([library, owners, typeOwners]) {
  const to = { path: `node_modules/${library}/` };
  const list = (places) => (places.length ? places.map((place) => `^${place}`).join('|') : undefined);
  const name = `reserved-${library.replace(/[^a-z0-9-]/g, '')}`;
  const comment = `Only ${owners.join(', ')} may import ${library}`;
  const all = {
    name,
    severity: 'error',
    comment,
    from: { path: '^(apps|packages)/', pathNot: list([...owners, ...typeOwners]) },
    to,
  };
  if (!typeOwners.length) return [all];
  const values = {
    name: `${name}-as-value`,
    severity: 'error',
    comment: `${comment}, others its types`,
    from: { path: list(typeOwners), pathNot: '\\.test\\.tsx?$' },
    to: { ...to, ...valueImport },
  };
  return [all, values];
}

function keepBrowserOut(name) {
  return {
    name: `${name}-without-browser`,
    severity: 'error',
    comment: 'Models and runtimes run on the server too: nothing they reach knows ui, editor or React',
    from: { path: `^packages/${name}${browserlessDoors}` },
    to: { path: '^packages/(ui|editor)/|node_modules/(react|react-dom|lucide-react)/', reachable: true },
  };
}

// A unit is a folder with a model; other folders of the package serve them all
function keepUnitsApart(root, name) {
  const source = join(root, 'packages', name, 'src');
  const folders = existsSync(source) ? readdirSync(source) : [];
  const units = folders.filter((folder) => existsSync(join(source, folder, 'model.ts'))).join('|');
  const oneUnit = `^packages/${name}/src/(${units})/`;
  return {
    name: `${name}-apart`,
    severity: 'error',
    comment: 'One unit never imports another; the registries gather them',
    from: { path: oneUnit, pathNot: '\\.test\\.tsx?$' },
    to: { path: oneUnit, pathNot: `^packages/${name}/src/$1/` },
  };
}

/** Folders dependency-cruiser starts from. */
export const cruiseFrom = ['packages', ...(apps.length ? ['apps'] : [])];
