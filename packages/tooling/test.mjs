// `npm test`: makes a fresh clone ready, runs every stage and prints one closing line.
// `npm test -- --only unit,lint` runs those stages alone.
import { ensureChromium, install, needsInstall, nodeProblem } from './src/running/ready-machine.mjs';
import { runStage } from './src/running/run-stage.mjs';
import { stages } from './src/running/stages.mjs';
import { closingLine, stageTable, sumUp } from './src/running/sum-up.mjs';

const root = new URL('../..', import.meta.url).pathname;

// Tools must not call home from a test run
const quiet = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };

const results = await main(process.argv.slice(2));
const total = sumUp(results);
console.log(`\n${stageTable(results)}\n`);
console.log(closingLine(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function main(args) {
  const chosen = chooseStages(args);
  const obstacle =
    nodeProblem() ??
    (chosen.length ? undefined : `no such stage; there are ${stages.map(({ name }) => name).join(', ')}`);
  if (obstacle) return [failed('ready', obstacle)];
  if (needsInstall(root) && !install(root)) return [failed('install', 'npm install failed, see above')];
  const done = [];
  for (const stage of chosen) done.push(await runOne(stage, done));
  return done;
}

function chooseStages(args) {
  const at = args.indexOf('--only');
  if (at < 0) return stages;
  const names = (args[at + 1] ?? '').split(',');
  const known = names.every((name) => stages.some((stage) => stage.name === name));
  return known ? stages.filter(({ name }) => names.includes(name)) : [];
}

async function runOne(stage, done) {
  console.log(`\n=== ${stage.name} ===`);
  const before = done.find(({ name }) => name === stage.after);
  if (before && !before.ok) return skipped(stage.name, `${stage.after} failed`);
  const chromium = stage.needs === 'chromium' ? ensureChromium() : undefined;
  if (stage.needs === 'chromium' && !chromium) {
    return failed(stage.name, 'no Chromium found: install one, or name it in CHROMIUM_PATH');
  }
  const env = { ...process.env, ...quiet, ...(chromium ? { CHROMIUM_PATH: chromium } : {}) };
  return runStage(stage, { root, env });
}

function failed(name, reason) {
  console.error(`${name}: ${reason}`);
  return { name, seconds: 0, ok: false, reason };
}

function skipped(name, reason) {
  console.error(`${name}: skipped, ${reason}`);
  return { name, seconds: 0, ok: false, skipped: true, reason };
}
