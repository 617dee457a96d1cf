// Writes the JSON Schemas under docs/schemas and docs/steps.md from the programs' own schemas and registries: `npm run schemas`.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const schemas = [
  { file: 'flow.schema.json', module: '/flow/src/file/flow-json-schema.ts', name: 'flowJsonSchema' },
  { file: 'suite.schema.json', module: '/flow/src/file/suite-json-schema.ts', name: 'suiteJsonSchema' },
  {
    file: 'workspace.schema.json',
    module: '/use-cases/src/studio/apply/workspace-json-schema.ts',
    name: 'workspaceJsonSchema',
  },
];

const server = await createServer({
  root: fileURLToPath(new URL('..', import.meta.url)),
  logLevel: 'error',
  configFile: false,
  server: { middlewareMode: true, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
});
try {
  const folder = new URL('../../docs/schemas/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const { file, module, name } of schemas) {
    const loaded = await server.ssrLoadModule(module);
    writeFileSync(new URL(file, folder), `${JSON.stringify(loaded[name](), null, 2)}\n`);
  }
  const { stepsPage } = await server.ssrLoadModule('/steps/src/docs/steps-page.ts');
  writeFileSync(new URL('../steps.md', folder), stepsPage(await stepWords()));
} finally {
  await server.close();
}

/** English words of every step kind that has a folder with words. */
async function stepWords() {
  const steps = new URL('../steps/src/', import.meta.url);
  const kinds = readdirSync(steps).filter((kind) =>
    ['model.ts', 'words.ts'].every((file) => existsSync(new URL(`${kind}/${file}`, steps))),
  );
  const words = await Promise.all(
    kinds.map(async (kind) => [kind, (await server.ssrLoadModule(`/steps/src/${kind}/words.ts`)).words.en]),
  );
  return Object.fromEntries(words);
}
