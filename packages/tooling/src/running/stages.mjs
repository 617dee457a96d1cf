// The stages of `npm test`, in the order in which a mistake is cheapest to hear about.

const bin = (name) => `node_modules/.bin/${name}`;
const node = process.execPath;
const check = (...names) => [node, 'packages/tooling/check.mjs', ...names];
const vitest = (project) => ({
  command: [bin('vitest'), 'run', '--config', 'packages/tooling/vitest.config.ts', '--project', project],
  report: `vitest-${project}.json`,
});

/** Each stage: what it runs, how many minutes it may take, and which stage must have passed before it. */
export const stages = [
  { name: 'format', command: [bin('biome'), 'format', '.'], minutes: 2 },
  { name: 'lint', command: [bin('oxlint'), '--quiet'], minutes: 3 },
  { name: 'types', command: [bin('tsc'), '--noEmit', '-p', 'tsconfig.json'], minutes: 4 },
  { name: 'widget-types', command: [bin('tsc'), '--noEmit', '-p', 'apps/widget/tsconfig.json'], minutes: 4 },
  { name: 'walls', command: check('walls', 'purity', 'doors', 'manifests'), minutes: 3 },
  { name: 'habits', command: check('sizes', 'names', 'dependency-notes', 'commits'), minutes: 2 },
  { name: 'build', command: [bin('turbo'), 'run', 'build', '--output-logs=new-only'], minutes: 8 },
  { name: 'bundles', command: check('bundles'), minutes: 1, after: 'build' },
  { name: 'size-gates', command: [node, 'apps/widget/sizes.mjs'], minutes: 2, after: 'build' },
  { name: 'unit', ...vitest('unit'), minutes: 12 },
  { name: 'browser', ...vitest('browser'), minutes: 25, again: true, after: 'build', needs: 'chromium' },
];
