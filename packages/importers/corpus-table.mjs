// Writes the table of docs/import-typebot.md: what the Typebot files at hand come to. `node packages/importers/corpus-table.mjs`
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

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
  const { testFlow } = await server.ssrLoadModule('/packages/engine/src/index.ts');
  const table = writeTable(files.map((file) => readRow(file, { importTypebot, checkFlow, stepModels, testFlow })));
  const text = readFileSync(page, 'utf8');
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`${fileURLToPath(page)} has no place for the table.`);
  writeFileSync(page, `${before}${begin}\n\n${table}\n\n${end}${after}`);
} finally {
  await server.close();
}

function readRow({ name, json }, { importTypebot, checkFlow, stepModels, testFlow }) {
  const { draft, losses } = importTypebot(json);
  const errors = checkFlow(draft, stepModels).filter(({ severity }) => severity === 'error');
  const stopped = new Set(errors.map(({ stepId }) => stepId)).size;
  const visits = errors.length > 0 ? [] : testFlow(draft, stepModels).generated;
  const ended = visits.filter(({ played }) => played?.status === 'ended').length;
  const loss = ['note', 'changed', 'lost', 'needs-review'].flatMap((what) => {
    const count = losses.filter((one) => one.what === what).length;
    return count === 0 ? [] : [`${count} ${what}`];
  });
  return { name, version: json.version ?? 'none', steps: draft.steps.length, loss, stopped, visits, ended };
}

function writeTable(rows) {
  const whole = rows.filter(({ stopped }) => stopped === 0);
  const lines = rows.map(({ name, version, steps, loss, stopped, visits, ended }) => {
    const verdict = stopped === 0 ? 'yes' : `${stopped} ${stopped === 1 ? 'step' : 'steps'} to mend`;
    const ends = stopped === 0 ? `${ended} of ${visits.length}` : '-';
    return `| ${[name, version, steps, loss.join(', '), verdict, ends].join(' | ')} |`;
  });
  return [
    '| file | schema | steps | loss | publishes | visits that end |',
    '| --- | --- | ---: | --- | --- | ---: |',
    ...lines,
    '',
    `${rows.length} files, all imported; ${whole.length} publish as they are. The visits are those that \`parley flow test\` generates: few, and between them they take every way there is. One that does not end has come back to a question that others answered.`,
  ].join('\n');
}
