// Writes the JSON Schemas under docs/schemas from the programs' own schemas: `npm run schemas`.
import { mkdirSync, writeFileSync } from 'node:fs';
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
} finally {
  await server.close();
}
