// Each small check refuses what it is for and lets good work through.
import { describe, expect, it } from 'vitest';
import { bundleProblems } from './check-bundles.mjs';
import { commitProblems } from './check-commits.mjs';
import { noteProblems } from './check-dependency-notes.mjs';
import { doorProblems } from './check-doors.mjs';
import { manifestProblems, packageOf } from './check-manifests.mjs';
import { nameProblems } from './check-names.mjs';
import { impurities } from './check-purity.mjs';
import { judgeSizes } from './check-sizes.mjs';
import { readModule } from '../reading/read-module.mjs';

const read = (source) => readModule('a.ts', source);

describe('purity', () => {
  it.each([
    "import { readFile } from 'node:fs';",
    "import path from 'path';",
    "import { useState } from 'react';",
    "import { helper } from '@parley/ui';",
    "import { createMemoryStore } from '@parley/ports/memory';",
    'export const now = () => Date.now();',
    'export const now = () => new Date();',
    'export const later = (f: () => void) => setTimeout(f, 1);',
    'export const chance = () => Math.random();',
    'export const id = () => crypto.randomUUID();',
    "export const say = () => console.log('x');",
    'export const home = globalThis;',
  ])('refuses %s', (source) => expect(impurities(read(source))).not.toEqual([]));

  it.each([
    "import { z } from 'zod';\nexport const a = z.string();",
    "import type { ChannelModel } from '@parley/ports';\nexport type A = ChannelModel;",
    "import type { Flow } from '@parley/flow';\nexport type A = Flow;",
    'export const at = (now: number) => new Date(now).toISOString();',
    'export const location = 1; export const b = location;',
  ])('lets %s through', (source) => expect(impurities(read(source))).toEqual([]));
});

describe('doors', () => {
  const doors = new Set(['packages/flow/src/index.ts']);
  const problemsOf = (source, file = 'packages/flow/src/check/check-flow.ts') =>
    doorProblems(file, read(source), doors);

  it('refuses export *', () => expect(problemsOf("export * from './x';")).toHaveLength(1));
  it("refuses a package's own name", () => expect(problemsOf("import { a } from '@parley/flow';")).toHaveLength(1));
  it('refuses the own door by path', () => {
    expect(problemsOf("import { a } from '../index';")).toHaveLength(1);
    expect(problemsOf("import { a } from '..';")).toHaveLength(1);
  });
  it('lets files and other doors through', () => {
    expect(problemsOf("import { a } from '../language/flow';\nimport { b } from '@parley/forms';")).toEqual([]);
  });
});

describe('sizes', () => {
  it('refuses more than 400 lines, notes more than 250', () => {
    const { problems, notes } = judgeSizes([10, 20, 30, 300, 400, 401].map((lines) => ({ file: `f${lines}`, lines })));
    expect(problems).toEqual(['f401 has 401 lines, at most 400']);
    expect(notes).toEqual(['6 files, median 300, p90 401 lines', 'long: f300 (300)', 'long: f400 (400)']);
  });
});

describe('names', () => {
  it.each([
    'packages/flow/src/utils/a.ts',
    'packages/flow/src/date-helpers.ts',
    'packages/a/src/shared.ts',
    'apps/a/src/CamelCase.tsx',
  ])('refuses %s', (file) => expect(nameProblems(file)).toHaveLength(1));
  it.each([
    'packages/flow/src/check-flow.ts',
    'apps/studio/src/inbox-page.module.css',
    'apps/studio/src/a.browser.test.tsx',
  ])('lets %s through', (file) => expect(nameProblems(file)).toEqual([]));
});

describe('commits', () => {
  it.each(['fix things', 'Feat(flow): x', 'feat(flow) no colon', `feat(flow): ${'x'.repeat(70)}`])(
    'refuses %s',
    (line) => expect(commitProblems(line)).toHaveLength(1),
  );
  it.each(['feat(flow): check dangling edges', 'chore: set up', "Merge branch 'main'"])('lets %s through', (line) =>
    expect(commitProblems(line)).toEqual([]),
  );
});

describe('manifests', () => {
  const manifest = { name: '@parley/a', dependencies: { zod: '4.6.7', '@parley/b': '0.1.0' } };
  const use = (name, file = 'packages/a/src/x.ts') => ({ name, file });

  it('agree when all is declared and used', () =>
    expect(manifestProblems(manifest, [use('zod'), use('@parley/b')])).toEqual([]));
  it('report what is missing, unused or loose', () => {
    expect(manifestProblems(manifest, [use('zod'), use('@parley/b'), use('hono')])).toHaveLength(1);
    expect(manifestProblems(manifest, [use('zod')])).toEqual(["@parley/a declares '@parley/b' and never imports it"]);
    expect(manifestProblems({ name: 'a', devDependencies: { zod: '^4.0.0' } }, [])).toHaveLength(1);
  });
  it('allow test tools in tests only', () => {
    const used = [use('zod'), use('@parley/b')];
    expect(manifestProblems(manifest, [...used, use('vitest', 'packages/a/src/x.test.ts')])).toEqual([]);
    expect(manifestProblems(manifest, [...used, use('vitest')])).toHaveLength(1);
  });
  it('know the package behind a specifier', () => {
    expect(['zod/v4', '@parley/ui/tokens.css', './x', 'node:fs', 'fs'].map(packageOf)).toEqual([
      'zod',
      '@parley/ui',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('bundles', () => {
  it.each(['x("better-sqlite3")', 'import a from"node:fs"', 'require("node:path")', 'const drizzleEntity=1'])(
    'refuse %s',
    (text) => expect(bundleProblems('a.js', text)).toHaveLength(1),
  );
  it('let browser code through', () =>
    expect(bundleProblems('a.js', 'const node={id:"node:1"};fetch("/x")')).toEqual([]));
});

describe('dependency notes', () => {
  it('list exactly what is declared', () => {
    const manifests = [{ dependencies: { zod: '4', '@parley/a': '1' }, devDependencies: { vite: '8' } }];
    expect(noteProblems(manifests, '- `zod`: x\n- `vite`: y').problems).toEqual([]);
    expect(noteProblems(manifests, '- `zod`: x\n- `old`: y').problems).toHaveLength(2);
  });
});
