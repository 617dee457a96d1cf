// Proves on a small house of its own that the walls hold: JSX is read, `import type` is seen, circles are found.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkWalls } from './check-walls.mjs';

const workspaces = ['primitives', 'ui', 'flow', 'editor', 'steps', 'engine', 'api'];
let house;
let problems;

beforeAll(async () => {
  house = mkdtempSync(join(tmpdir(), 'parley-walls-'));
  mkdirSync(join(house, 'node_modules/@parley'), { recursive: true });
  for (const name of workspaces) buildRoom(name);
  write('node_modules/xstate/package.json', '{"name":"xstate","main":"index.js"}');
  write('node_modules/xstate/index.js', 'module.exports = {};');
  write(
    'packages/primitives/src/climbs.tsx',
    "import { flow } from '@parley/flow';\nexport const Climb = () => <div>{flow}</div>;",
  );
  write(
    'packages/primitives/src/climbs-by-type.ts',
    "import type { flow } from '@parley/flow';\nexport type A = typeof flow;",
  );
  write('packages/primitives/src/climbs-in-type.ts', "export type A = import('@parley/flow').Flow;");
  write('packages/flow/src/machine-type.ts', "import type { Machine } from 'xstate';\nexport type A = Machine;");
  write('packages/flow/src/machine-value.ts', "import { setup } from 'xstate';\nexport const a = setup;");
  write('apps/studio/src/router-type.ts', "import type { api } from '@parley/api';\nexport type A = typeof api;");
  write(
    'apps/studio/src/router-value.ts',
    "import type { Api } from '@parley/api';\nimport { api } from '@parley/api';\nexport const a: Api = api;",
  );
  write('packages/engine/src/chicken.ts', "import type { Egg } from './egg';\nexport type Chicken = Egg;");
  write('packages/engine/src/egg.ts', "import type { Chicken } from './chicken';\nexport type Egg = Chicken;");
  write('packages/steps/src/ask/editor.tsx', "import { ui } from '@parley/ui';\nexport const A = () => <b>{ui}</b>;");
  write('packages/steps/src/ask/model.ts', "import { ui } from '@parley/ui';\nexport const a = ui;");
  write('packages/steps/src/models.ts', "export { a } from './ask/model';");
  write('packages/steps/src/editors.ts', "export { A } from './ask/editor';");
  write('packages/steps/src/tell/model.ts', "import { a } from '../ask/model';\nexport const b = a;");
  write('packages/steps/src/tell/lost.ts', "import { a } from './nowhere';\nexport const b = a;");
  ({ problems } = await checkWalls(house));
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('walls', () => {
  it.each([
    ['an upward import out of a file with JSX', 'packages/primitives/src/climbs.tsx -> packages/flow/src/index.ts'],
    ['an upward `import type`', 'packages/primitives/src/climbs-by-type.ts -> packages/flow/src/index.ts'],
    ["an upward `import('x').T`", 'packages/primitives/src/climbs-in-type.ts -> packages/flow/src/index.ts'],
    [
      'a library as value where only its types are allowed',
      'packages/flow/src/machine-value.ts -> node_modules/xstate/index.js',
    ],
    ['the API as value in the studio', 'apps/studio/src/router-value.ts -> packages/api/src/index.ts'],
    ['a circle of types', 'packages/engine/src/chicken.ts -> packages/engine/src/egg.ts'],
    ['the look behind the door of the pure faces', 'packages/steps/src/models.ts -> packages/ui/src/index.ts'],
    ['one step importing another', 'packages/steps/src/tell/model.ts -> packages/steps/src/ask/model.ts'],
    ['an import that leads nowhere', 'packages/steps/src/tell/lost.ts -> ./nowhere'],
  ])('refuse %s', (_, way) => {
    expect(problems.filter((problem) => problem.startsWith(way))).toHaveLength(1);
  });

  it.each(['machine-type.ts', 'router-type.ts', 'ask/editor.tsx'])('let %s through', (file) => {
    expect(problems.filter((problem) => problem.includes(file))).toEqual([]);
  });

  it('refuse nothing else', () => {
    expect(problems).toHaveLength(9);
  });
});

function buildRoom(name) {
  write(
    `packages/${name}/package.json`,
    JSON.stringify({ name: `@parley/${name}`, exports: { '.': './src/index.ts' } }),
  );
  write(`packages/${name}/src/index.ts`, `export const ${name} = 1;`);
  symlinkSync(join(house, 'packages', name), join(house, 'node_modules/@parley', name), 'dir');
}

function write(file, text) {
  mkdirSync(join(house, dirname(file)), { recursive: true });
  writeFileSync(join(house, file), text);
}
