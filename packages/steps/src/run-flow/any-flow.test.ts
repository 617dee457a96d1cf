// Flows drawn at random that call each other: visits end or wait, and no variable leaks from one flow into the other.
import { advanceSession, createRunner, readReply, startSession, type Turn } from '@parley/engine';
import {
  applyCommand,
  checkFlow,
  compileFlow,
  emptyFlow,
  type FlowDraft,
  type FlowLibrary,
  type LinkedFlow,
  linkFlow,
  type Step,
} from '@parley/flow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepModels } from '../models';

const names = ['v', 'w'] as const;
const ids = ['s0', 's1', 's2', 's3', 's4'];

type Drawn = { readonly kind: string; readonly variable: (typeof names)[number]; readonly to: readonly number[] };
const anyStep: fc.Arbitrary<Drawn> = fc.record({
  kind: fc.constantFrom('ask-question', 'send-message', 'set-variable', 'call', 'end'),
  variable: fc.constantFrom(...names),
  to: fc.array(fc.nat({ max: 7 }), { minLength: 2, maxLength: 2 }),
});
const anySteps = fc.array(anyStep, { minLength: 1, maxLength: 5 });

const exits: Readonly<Record<string, readonly string[]>> = {
  'ask-question': ['answered', 'gave-up'],
  'send-message': ['next'],
  'set-variable': ['next'],
  'run-flow': ['done'],
  end: [],
};

/** Edges lead on, or nowhere, so that no ring keeps a visit from waiting. */
function drawn(begin: Step, steps: readonly Drawn[], calls: string | null): FlowDraft {
  const made = steps.map((step, at) => stepOf(step, ids[at] ?? '', calls));
  const edges = made.flatMap(({ id, kind }, at) =>
    (exits[kind] ?? []).flatMap((exit, way) => {
      const to = made[at + 1 + (steps[at]?.to[way] ?? 0)];
      return to ? [{ id: `${id}-${exit}`, from: { step: id, exit }, to: to.id }] : [];
    }),
  );
  return {
    ...emptyFlow('Any', 'en'),
    variables: names.map((name) => ({ name, type: 'text' })),
    steps: [begin, ...made],
    edges: [{ id: 'e', from: { step: begin.id, exit: 'next' }, to: 's0' }, ...edges],
  };
}

function stepOf({ kind, variable }: Drawn, id: string, calls: string | null): Step {
  const said = 'v={{v | default: "-"}} w={{w | default: "-"}}';
  const all: Readonly<Record<string, Step['options']>> = {
    'ask-question': { ...stepModels['ask-question'].defaults(), text: said, variable },
    'send-message': { bubbles: [{ id: 'b', kind: 'text', text: said }] },
    'set-variable': { variable, value: { kind: 'text', text: '{{v}}{{w}}.' } },
    end: { text: said },
  };
  if (kind === 'call' && calls !== null) {
    const options = { flowId: calls, version: 1, inputs: { v: variable }, outputs: { w: variable } };
    return { id, kind: 'run-flow', options };
  }
  return { id, kind: kind === 'call' ? 'send-message' : kind, options: all[kind] ?? all['send-message'] ?? {} };
}

const face = (input: string, output: string): Step => ({
  id: 'in',
  kind: 'flow-called',
  options: { inputs: [{ variable: input, required: true }], outputs: [output] },
});
const opened: Step = { id: 'begin', kind: 'chat-opened', options: {} };

/** A caller, what it calls, and what that calls. */
const anyThree = fc.tuple(anySteps, anySteps, anySteps).map(([caller, middle, inner]) => ({
  caller: drawn(opened, caller, 'middle'),
  middle: drawn(face('v', 'w'), middle, 'inner'),
  inner: drawn(face('v', 'w'), inner, null),
}));
type Three = { readonly caller: FlowDraft; readonly middle: FlowDraft; readonly inner: FlowDraft };

function linked({ caller, ...called }: Three): LinkedFlow {
  const flows = new Map<string, FlowDraft>(Object.entries(called));
  const library: FlowLibrary = (flowId) => {
    const document = flows.get(flowId);
    return document ? { name: flowId, version: 1, document } : null;
  };
  return linkFlow(caller, stepModels, { library });
}

function visit(document: FlowDraft): readonly Turn[] {
  const runner = createRunner(compileFlow(document, stepModels));
  const happening = { at: 1, world: { contact: {}, teamAvailable: true, channel: 'chat' } };
  const start = { ...happening, kind: 'started', trigger: 'begin', values: {}, locale: 'en', seed: 1 } as const;
  const turns = [startSession(runner, start)];
  for (let said = 0; said < 20; said += 1) {
    const { session } = turns.at(-1) ?? {};
    if (session?.status !== 'waiting') break;
    // Now and then something that is no answer
    const reply =
      said % 3 === 2 ? { kind: 'choice' as const, choiceId: 'none' } : { kind: 'text' as const, text: `t${said}` };
    const happened = readReply({ document, stepModels }, session, { reply, locale: 'en' });
    if (!happened) break;
    turns.push(advanceSession(runner, session, { ...happening, ...happened }));
  }
  return turns;
}

const said = (turns: readonly Turn[]) =>
  turns.flatMap(({ effects }) => effects.map(({ kind, data }) => `${kind} ${JSON.stringify(data['parts'])}`));

describe('flows that call each other', () => {
  it('link without a problem of linking, and visits end or wait', () => {
    fc.assert(
      fc.property(anyThree, (three) => {
        const { document, problems } = linked(three);
        expect(problems).toEqual([]);
        const structural = checkFlow(document, stepModels).map(({ code }) => code);
        expect(structural).not.toEqual(
          expect.arrayContaining([
            expect.stringMatching(/dangling|lost-exit|double-edge|unknown-variable|unknown-kind/),
          ]),
        );
        expect(['ended', 'waiting']).toContain(visit(document).at(-1)?.session.status);
      }),
      { numRuns: 80 },
    );
  });

  it('say the same whatever the called flows call their variables', () => {
    const other = (draft: FlowDraft) =>
      (['v', 'w'] as const).reduce(
        (changed, from) => applyCommand(changed, { do: 'rename-variable', from, to: `other_${from}` }, stepModels),
        draft,
      );
    const tells = (draft: FlowDraft, input: string, output: string) => ({
      ...draft,
      steps: draft.steps.map((step) => {
        if (step.kind !== 'run-flow') return step;
        const { inputs, outputs, ...options } = step.options;
        const [given, taken] = [valueOf(inputs, 'v'), valueOf(outputs, 'w')];
        return { ...step, options: { ...options, inputs: { [input]: given }, outputs: { [output]: taken } } };
      }),
    });
    fc.assert(
      fc.property(anyThree, (three) => {
        const renamed: Three = {
          caller: tells(three.caller, 'other_v', 'other_w'),
          middle: tells(other(three.middle), 'other_v', 'other_w'),
          inner: other(three.inner),
        };
        expect(linked(renamed).problems).toEqual([]);
        expect(said(visit(linked(renamed).document))).toEqual(said(visit(linked(three).document)));
      }),
      { numRuns: 80 },
    );
  });

  it('set nothing of their caller but what it asked to get', () => {
    fc.assert(
      fc.property(anyThree, (three) => {
        const { document, places, names: inner } = linked(three);
        let at = '';
        for (const entry of visit(document).flatMap(({ trace }) => trace)) {
          if (entry.at === 'enter') at = entry.step;
          if (entry.at !== 'set' || !places.get(at)?.inside) continue;
          expect(inner.has(entry.variable)).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });
});

function valueOf(record: unknown, name: string): string {
  const value: unknown = typeof record === 'object' && record !== null ? Reflect.get(record, name) : '';
  return typeof value === 'string' ? value : '';
}
