// The Typebot files at hand: all import, the whole ones publish, and generated visits to those come to an end.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { examineFlow, testFlow } from '@parley/engine';
import { checkFlow, parseFlow } from '@parley/flow';
import { importTypebot } from '@parley/importers';
import { stepModels } from '@parley/steps/models';
import { describe, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../../../../shared/fixtures/typebot/', import.meta.url));
const files = ['fixtures', 'templates'].flatMap((kind) =>
  existsSync(`${folder}${kind}`)
    ? readdirSync(`${folder}${kind}`)
        .filter((name) => name.endsWith('.json'))
        .map((name) => `${kind}/${name}`)
    : [],
);
if (files.length === 0) console.warn(`Skipped: no Typebot files in ${folder}`);

const imported = files.map((file) => {
  const text = readFileSync(folder + file, 'utf8');
  const { draft, losses } = importTypebot(JSON.parse(text));
  const errors = checkFlow(draft, stepModels).filter(({ severity }) => severity === 'error');
  return { file, text, draft, losses, errors };
});

/** The file with every so many of its members gone. */
function without(every: number, json: unknown): unknown {
  let count = 0;
  const keep = (_key: string, value: unknown) => ((count += 1) % every === 0 ? undefined : value);
  return JSON.parse(JSON.stringify(json, keep) ?? 'null');
}

describe.skipIf(imported.length === 0).each(imported)('$file', ({ text, draft, losses, errors }) => {
  it('imports as a draft with a trigger and more', () => {
    expect(parseFlow(draft)).toMatchObject({ ok: true });
    expect(draft.steps.length).toBeGreaterThan(1);
    expect(losses.every(({ message }) => message !== '')).toBe(true);
  });

  it('comes to a flow that can be checked and visited, however much of it is missing', () => {
    for (const every of [3, 7, 19, 41]) {
      const { draft: maimed } = importTypebot(without(every, JSON.parse(text)));
      expect(parseFlow(maimed)).toMatchObject({ ok: true });
      const { report } = examineFlow(maimed, stepModels, { budget: 300 });
      expect(report.generated.every(({ played }) => played !== null)).toBe(true);
    }
  });

  it('leaves only errors that its losses speak of', () => {
    const heavy = losses.filter(({ what }) => what === 'lost' || what === 'needs-review');
    const told = new Set(heavy.map(({ block }) => block));
    const untold = errors.filter(({ stepId }) => stepId === null || !told.has(stepId));
    expect(untold.map(({ stepId, message }) => `${stepId}: ${message}`)).toEqual([]);
  });
});

const whole = imported.filter(({ errors }) => errors.length === 0);

describe.skipIf(whole.length === 0).each(whole)('$file publishes and', ({ draft, losses }) => {
  const { generated, coverage } = testFlow(draft, stepModels);

  it('every generated visit ends or waits for an answer, and some end', () => {
    expect(generated.flatMap(({ faults }) => faults)).toEqual([]);
    expect(generated.filter(({ played }) => played?.status === 'ended').length).toBeGreaterThan(0);
  });

  // A branch that compares nothing is never taken, and says so
  it.skipIf(losses.some(({ kind, what }) => kind === 'Condition' && what === 'needs-review'))(
    'visits come to every step',
    () => {
      expect(coverage.steps.missing).toEqual([]);
    },
  );
});

it.skipIf(imported.length === 0)('publishes every template without a placeholder', () => {
  const blocked = imported.filter(({ file, errors }) => file.startsWith('templates/') && errors.length > 0);
  const codes = blocked.map(({ errors }) => errors.some(({ code }) => code === 'unsupported-step'));
  expect(codes.every((unsupported) => unsupported)).toBe(true);
});
