// Writes the table of docs/import-typebot.md: what the Typebot files at hand come to. `node packages/importers/corpus-table.mjs`
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const visits = 20;
const root = new URL('../../', import.meta.url);
const folder = new URL('../shared/fixtures/typebot/', root);
const page = new URL('docs/import-typebot.md', root);
const [begin, end] = ['<!-- table -->', '<!-- /table -->'];

const files = ['fixtures', 'templates'].flatMap((kind) => {
  const place = new URL(`${kind}/`, folder);
  if (!existsSync(place)) return [];
  const names = readdirSync(place).filter((name) => name.endsWith('.json'));
  return names
    .sort()
    .map((name) => ({ name: `${kind}/${name}`, json: JSON.parse(readFileSync(new URL(name, place))) }));
});
if (files.length === 0) throw new Error(`There are no Typebot files in ${fileURLToPath(folder)}.`);

const server = await createServer({
  root: fileURLToPath(root),
  logLevel: 'error',
  configFile: false,
  server: { middlewareMode: true, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { importTypebot } = await server.ssrLoadModule('/packages/importers/src/index.ts');
  const { checkFlow } = await server.ssrLoadModule('/packages/flow/src/index.ts');
  const { stepModels } = await server.ssrLoadModule('/packages/steps/src/models.ts');
  const { visitImported } = await server.ssrLoadModule('/apps/server/test/support/visit-imported.ts');
  const table = writeTable(files.map((file) => readRow(file, { importTypebot, checkFlow, stepModels, visitImported })));
  const text = readFileSync(page, 'utf8');
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`${fileURLToPath(page)} has no place for the table.`);
  writeFileSync(page, `${before}${begin}\n\n${table}\n\n${end}${after}`);
} finally {
  await server.close();
}

function readRow({ name, json }, { importTypebot, checkFlow, stepModels, visitImported }) {
  const { draft, losses } = importTypebot(json);
  const errors = checkFlow(draft, stepModels).filter(({ severity }) => severity === 'error');
  const stopped = new Set(errors.map(({ stepId }) => stepId)).size;
  const seeds = Array.from({ length: visits }, (_, seed) => seed);
  const ended = seeds.filter((seed) => visitImported(draft, seed).status === 'ended').length;
  const counts = ['note', 'changed', 'lost', 'needs-review'].map(
    (what) => losses.filter((loss) => loss.what === what).length,
  );
  const publishes = errors.length === 0;
  return { name, version: json.version ?? 'none', steps: draft.steps.length, counts, publishes, stopped, ended };
}

function writeTable(rows) {
  const whole = rows.filter(({ publishes }) => publishes);
  const lines = rows.map(({ name, version, steps, counts, publishes, stopped, ended }) => {
    const verdict = publishes ? 'yes' : `${stopped} ${stopped === 1 ? 'step' : 'steps'} to mend`;
    return `| ${[name, version, steps, ...counts, verdict, publishes ? `${ended} of ${visits}` : '-'].join(' | ')} |`;
  });
  return [
    '| file | schema | steps | note | changed | lost | needs review | publishes | visits that end |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | --- | ---: |',
    ...lines,
    '',
    `${rows.length} files, all imported; ${whole.length} publish as they are. A visit that does not end still waits for an answer.`,
  ].join('\n');
}
