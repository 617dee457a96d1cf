// Writes docs/schemas/flow.schema.json from the document's schema: `node packages/flow/write-schema.mjs`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const server = await createServer({ root: fileURLToPath(new URL('.', import.meta.url)), logLevel: 'error', configFile: false, server: { middlewareMode: true, watch: null, ws: false }, optimizeDeps: { noDiscovery: true } });
try {
  const { flowJsonSchema } = await server.ssrLoadModule('/src/file/flow-json-schema.ts');
  const folder = new URL('../../docs/schemas/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('flow.schema.json', folder), `${JSON.stringify(flowJsonSchema(), null, 2)}\n`);
} finally {
  await server.close();
}
