// What visits can never do, whatever is drawn: escape, spin, throw; and what they always do: end or wait, and replay to the byte.
import type { FlowDraft } from '@parley/flow';
import { compileFlow, evaluateExpression, renderTemplate } from '@parley/flow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor, createMachine, initialTransition } from 'xstate';
import { replaySession } from '../replay-session';
import { createRunner } from '../runner';
import type { SessionEvent, StartEvent } from '../session';
import { drawFlow } from '../testing/draw-flow';
import { testKinds } from '../testing/test-kinds';
import { playVisit } from '../visit/play-visit';
import { setStage } from '../visit/stage';
import { examineFlow } from './examine-flow';

const names = ['a', 'b', 'vars', 'contact', 'answer', 'constructor', '__proto__', 'prototype', 'this', 'globalThis'];
const hostile = fc.letrec<{ source: string }>((tie) => ({
  source: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'source' },
    fc.constantFrom(...names, '1', '0', '-1', '1e308', '""', "'x'", 'null', 'true', '[]', '{}', '[1, "a", null]'),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc
      .tuple(
        tie('source'),
        fc.constantFrom('+', '-', '*', '/', '%', '==', '<', '&&', '||', 'in', '!=', '?'),
        tie('source'),
      )
      .map((parts) => parts.join(' ')),
    fc
      .tuple(tie('source'), fc.constantFrom(...names, 'length', 'toString', 'valueOf'))
      .map(([holder, key]) => `(${holder}).${key}`),
    fc.tuple(tie('source'), tie('source')).map(([holder, key]) => `(${holder})[${key}]`),
    fc
      .tuple(
        fc.constantFrom(
          'size',
          'text',
          'number',
          'split',
          'join',
          'alike',
          'order',
          'matches',
          'eval',
          'Function',
          'constructor',
          'known',
        ),
        tie('source'),
        tie('source'),
      )
      .map(([call, one, two]) => `${call}(${one}, ${two})`),
    fc
      .tuple(tie('source'), fc.constantFrom('map', 'filter', 'all', 'exists'), tie('source'))
      .map(([list, loop, body]) => `(${list}).${loop}(x, ${body})`),
    fc.tuple(tie('source'), tie('source')).map(([one, two]) => `(${one}) ? (${two}) : (${one})`),
  ),
})).source;

const filters = [
  'upcase',
  'default: "x"',
  'append: a',
  'split: ","',
  'where: "constructor"',
  'map: "__proto__"',
  'join',
];
const hostileTemplate = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.tuple(hostile, fc.constantFrom(...filters)).map(([source, filter]) => `{{ ${source} | ${filter} }}`),
      fc.constantFrom(
        '{% for i in (1..999999999) %}x{% endfor %}',
        '{% include "/etc/passwd" %}',
        '{{',
        '{% raw %}',
        '{{ a.constructor.constructor("return process")() }}',
        '\ud800',
        '\u202Eabc',
        '<script>x</script>',
      ),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''));

const scope = { vars: { a: '1', b: ['x', { c: 2 }] }, contact: { plan: 'gold' }, answer: null };

describe('hostile writing', () => {
  it('5,000 expressions give plain values or a fault, never more', () => {
    fc.assert(
      fc.property(hostile, (source) => {
        const result = evaluateExpression(source, scope);
        expect(typeof result.ok).toBe('boolean');
        const said = result.ok ? result.value : result.message;
        expect(JSON.parse(JSON.stringify(said ?? null))).toEqual(said ?? null);
      }),
      { numRuns: 5_000 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('5,000 templates give text, never more', () => {
    fc.assert(
      fc.property(hostileTemplate, (source) => {
        const said = renderTemplate(source, scope);
        expect(typeof said).toBe('string');
        expect(said).not.toContain('[object process]');
      }),
      { numRuns: 5_000 },
    );
  });

  it('in a flow, they neither escape nor spin nor throw out of the engine', () => {
    fc.assert(
      fc.property(hostile, hostileTemplate, (condition, text) => {
        const draft = drawFlow({
          steps: {
            set: ['set', { variable: 'a', value: condition }],
            fork: ['branch', { when: [condition] }],
            say: ['say', { text }],
            end: 'end',
          },
          edges: ['begin>set', 'set>fork', 'fork:w0>say', 'fork:else>say', 'say>end'],
          variables: ['a'],
        });
        const played = playVisit(setStage(draft, testKinds), { steps: [] });
        expect(played?.status).toBe('ended');
        examineFlow(draft, testKinds);
      }),
      { numRuns: 120 },
    );
  });
});

const exits: Readonly<Record<string, readonly string[]>> = {
  say: ['next'],
  ask: ['next', 'gave-up'],
  branch: ['w0', 'else'],
  set: ['next'],
  pause: ['next'],
  split: ['a', 'b'],
  call: ['done', 'failed'],
  'hand-over': ['next'],
  end: [],
  'go-back': [],
};
const kinds = Object.keys(exits);
const ids = ['s0', 's1', 's2', 's3', 's4', 's5', 's6'];

/** Any small flow over the test kinds, tied anyhow. */
const anyFlow: fc.Arbitrary<FlowDraft> = fc
  .record({
    kinds: fc.array(fc.constantFrom(...kinds), { minLength: 2, maxLength: 7 }),
    to: fc.array(fc.nat({ max: 6 }), { minLength: 16, maxLength: 16 }),
    limit: fc.integer({ min: 0, max: 9 }),
    number: fc.boolean(),
    interrupt: fc.boolean(),
  })
  .map(({ kinds: drawn, to, limit, number, interrupt }) => {
    const options = {
      text: 'Hi {{ v }}',
      variable: 'v',
      number,
      when: [`v > ${limit}`],
      value: `number(v) + ${limit}`,
    };
    const steps = Object.fromEntries(drawn.map((kind, index) => [ids[index] ?? '', [kind, options] as const]));
    const ways = drawn.flatMap((kind, index) => (exits[kind] ?? []).map((exit) => `${ids[index]}:${exit}`));
    const edges = ways.map((way, index) => `${way}>${ids[(to[index] ?? 0) % drawn.length]}`);
    return drawFlow({
      steps,
      edges: ['begin>s0', ...edges],
      variables: ['v'],
      rest: interrupt ? { interrupts: [{ id: 'i', keywords: ['help'], to: 's1' }] } : {},
    });
  });

describe('every flow', () => {
  it('is explored in the end, and every generated visit ends, waits, or shows the circle it runs in', () => {
    fc.assert(
      fc.property(anyFlow, (draft) => {
        const { report, problems } = examineFlow(draft, testKinds, { budget: 3_000 });
        for (const { played, faults } of report.generated) {
          expect(['ended', 'waiting', 'failed']).toContain(played?.status);
          if (played?.status !== 'failed') expect(faults).toEqual([]);
          else
            expect(problems.map(({ code }) => code)).toEqual(
              expect.arrayContaining([expect.stringMatching(/endless-loop|failing-visit/)]),
            );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('replays every visit to the same bytes', () => {
    fc.assert(
      fc.property(anyFlow, (draft) => {
        const runner = createRunner(compileFlow(draft, testKinds));
        const world = { contact: {}, teamAvailable: true, channel: 'chat' };
        const begun: StartEvent = {
          kind: 'started',
          at: 1,
          world,
          trigger: 'begin',
          values: {},
          locale: 'en',
          seed: 3,
        };
        const events: SessionEvent[] = [
          { kind: 'answered', exit: 'next', value: '7', label: '7', at: 2, world },
          { kind: 'not-understood', problem: 'x', at: 3, world },
          { kind: 'interrupted', interrupt: 'i', at: 4, world },
          { kind: 'resumed', at: 5, world },
          { kind: 'effect-done', exit: 'done', values: { status: 1 }, at: 6, world },
        ];
        const [one, two] = [0, 1].map(() => JSON.stringify(replaySession(runner, [begun, ...events])));
        expect(one).toBe(two);
      }),
      { numRuns: 60 },
    );
  });

  it('compiles to a machine config that plain XState takes and starts', () => {
    fc.assert(
      fc.property(anyFlow, (draft) => {
        const config = JSON.parse(JSON.stringify(compileFlow(draft, testKinds).machine));
        const asked = new Set(
          JSON.stringify(config)
            .match(/"type":"[a-z-]+"/g)
            ?.map((match) => match.slice(8, -1)),
        );
        const guards = Object.fromEntries([...asked].map((type) => [type, () => type === 'triggered-by']));
        const machine = createMachine({ ...config, options: { maxIterations: 100 } }, { guards });
        const [snapshot, actions] = initialTransition(machine);
        expect(['active', 'done', 'error']).toContain(snapshot.status);
        if (snapshot.status === 'error') expect(String(snapshot.error)).toContain('Infinite loop');
        else expect(actions.map(({ type }) => type)).toContain('enter');
        expect(createActor(machine).getSnapshot().value).toBeDefined();
      }),
      { numRuns: 60 },
    );
  });
});
