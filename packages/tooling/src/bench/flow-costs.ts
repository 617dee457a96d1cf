// What a flow costs by itself, as JSON: compiling, checking, turns by size, expressions and templates.
import { advanceSession, createRunner, examineFlow, readReply, startSession } from '@parley/engine';
import { checkFlow, compileFlow, evaluateExpression, type FlowDraft, renderTemplate } from '@parley/flow';
import { stepModels } from '@parley/steps/models';
import { largeFlow } from './large-flow';

const share = Number(process.argv[2] ?? 1);
const world = { contact: {}, teamAvailable: true, channel: 'chat' };
const at = 1_767_225_600_000;
const scope = { vars: { age: 20, town: 'Malmö', name: 'Ada' } };

process.stdout.write(
  JSON.stringify({
    compile1000Ms: median(5, () => timed(() => compileFlow(fresh(1_000), stepModels))),
    look300Ms: median(5, () => timed(() => checkFlow(fresh(300), stepModels))),
    check300Ms: median(3, () => timed(() => examineFlow(fresh(300), stepModels))),
    check2000Ms: median(1, () => timed(() => examineFlow(fresh(2_000), stepModels))),
    turnsPerSecond: Object.fromEntries([10, 100, 1_000].map((count) => [count, turnsPerSecond(largeFlow(count))])),
    expressionsPerSecond: perSecond(200_000, () => evaluateExpression('age >= 18 && alike(town, "Malmö")', scope)),
    templatesPerSecond: perSecond(100_000, () => renderTemplate('Hi {{ name | default: "you" }}, {{ town }}!', scope)),
  }),
);

/** Options nobody has read before, as they come from the store. */
function fresh(count: number): FlowDraft {
  return structuredClone(largeFlow(count));
}

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

function median(times: number, measure: () => number): number {
  const sorted = Array.from({ length: times }, measure).sort((a, b) => a - b);
  return Math.round((sorted[Math.floor(times / 2)] ?? 0) * 10) / 10;
}

function perSecond(times: number, work: () => unknown): number {
  const count = Math.ceil(times * share);
  for (let warm = 0; warm < count / 10; warm += 1) work();
  const ms = timed(() => {
    for (let done = 0; done < count; done += 1) work();
  });
  return Math.round((count / ms) * 1_000);
}

/** Starts, reads an answer, goes on to the next question: two turns a visit. */
function turnsPerSecond(document: FlowDraft): number {
  const runner = createRunner(compileFlow(document, stepModels));
  const visit = () => {
    const started = { kind: 'started', at, world, trigger: 'opened', values: {}, locale: 'en', seed: 1 } as const;
    const { session } = startSession(runner, started);
    const reply = readReply({ document, stepModels }, session, { reply: { kind: 'text', text: '20' }, locale: 'en' });
    if (reply?.kind !== 'answered') throw new Error('the engine did not read the answer');
    advanceSession(runner, session, { ...reply, at, world });
  };
  return perSecond(4_000, visit) * 2;
}
