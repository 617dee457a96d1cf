// Called flows stand in their caller's drawing under names of their own; what cannot be called is one clear problem.
import { describe, expect, it } from 'vitest';
import { checkFlow } from '../check/check-flow';
import { compileFlow } from '../compile/compile-flow';
import type { FlowDraft } from '../language/document';
import { draw } from '../testing/draw-flow';
import { testModels } from '../testing/test-models';
import type { FlowLibrary } from './library';
import { linkFlow } from './link-flow';
import { problemsOfCaller } from './to-caller';

const detail = draw({
  steps: {
    in: ['called', { inputs: ['name'], outputs: ['town'] }],
    where: ['ask', { text: 'Where, {{name}}?', variable: 'town' }],
    bye: 'end',
  },
  edges: ['in>where', 'where>bye'],
  variables: ['name', 'town'],
});

const caller = draw({
  steps: {
    begin: 'begin',
    name: ['ask', { text: 'Who?', variable: 'name' }],
    c: ['call', { flowId: 'detail', inputs: { name: 'name' }, outputs: { town: 'place' } }],
    thanks: ['say', { text: 'So {{place}}.' }],
    end: 'end',
  },
  edges: ['begin>name', 'name>c', 'c>thanks', 'thanks>end', 'name:gave-up>end'],
  variables: ['name', 'place'],
});

const library =
  (flows: Readonly<Record<string, FlowDraft>>): FlowLibrary =>
  (flowId, version) => {
    const document = Object.hasOwn(flows, flowId) ? flows[flowId] : undefined;
    return document && version === 1 ? { name: flowId, version, document } : null;
  };
const link = (
  draft: FlowDraft,
  flows: Readonly<Record<string, FlowDraft>> = { detail },
  flowId: string | null = null,
) => linkFlow(draft, testModels, { library: library(flows), flowId });
const codes = (draft: FlowDraft, flows?: Readonly<Record<string, FlowDraft>>, flowId?: string) =>
  link(draft, flows, flowId).problems.map(({ code, stepId, field }) => [code, stepId, field].join(' '));

describe('linkFlow', () => {
  it('leaves a flow that calls nothing as it is', () => {
    expect(link(detail).document).toBe(detail);
  });

  it('puts the called flow between the two ends of the call', () => {
    const { document, problems } = link(caller);
    expect(problems).toEqual([]);
    const ways = document.edges.map(({ from, to }) => `${from.step}:${from.exit}>${to}`).sort();
    expect(ways).toEqual(
      [
        'begin:next>name',
        'name:next>c',
        'name:gave-up>end',
        'c:called>c--where',
        'c--where:next>c--bye',
        'c--where:gave-up>c--return',
        'c--bye:returned>c--return',
        'c--return:next>thanks',
        'thanks:next>end',
      ].sort(),
    );
    // Nobody may say where, and then there is nothing to bring back
    expect(checkFlow(document, testModels).map(({ code, stepId }) => [code, stepId])).toEqual([
      ['unset-variable', 'c--return'],
    ]);
  });

  it('gives the called flow variables of its own, though they have the same names', () => {
    const { document } = link(caller);
    expect(document.variables.map(({ name }) => name)).toEqual(['name', 'place', 'c__name', 'c__town']);
    const where = document.steps.find(({ id }) => id === 'c--where');
    expect(where?.options).toMatchObject({ text: 'Where, {{c__name}}?', variable: 'c__town' });
    const [goesIn, comesOut] = ['c', 'c--return'].map((id) => document.steps.find((step) => step.id === id)?.options);
    expect(goesIn).toMatchObject({
      linked: {
        sets: [
          { variable: 'c__name', source: 'name' },
          { variable: 'c__town', source: null },
        ],
      },
    });
    expect(comesOut).toMatchObject({ linked: { sets: [{ variable: 'place', source: 'c__town' }] } });
  });

  it('compiles like any flow', () => {
    const { machine } = compileFlow(link(caller).document, testModels);
    expect(JSON.stringify(machine)).toContain('#main:c--where');
  });

  it('calls the same flow twice, and flows that call others', () => {
    const twice = draw({
      steps: {
        begin: 'begin',
        a: ['call', { flowId: 'middle' }],
        b: ['call', { flowId: 'detail', inputs: { name: '"Ada"' } }],
      },
      edges: ['begin>a', 'a>b'],
    });
    const middle = draw({
      steps: { in: 'called', d: ['call', { flowId: 'detail', inputs: { name: '"Bo"' } }] },
      edges: ['in>d'],
    });
    const { document, problems, places } = link(twice, { detail, middle });
    expect(problems).toEqual([]);
    expect(document.steps.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['a--d--where', 'b--where', 'a--return', 'a--d--return', 'b--return']),
    );
    expect(places.get('a--d--where')).toEqual({ call: 'a', inside: { flow: 'detail', version: 1, step: 'where' } });
    expect(places.get('a--d')).toEqual({ call: 'a', inside: { flow: 'middle', version: 1, step: 'd' } });
    expect(checkFlow(document, testModels)).toEqual([]);
  });

  it('takes along only what a call can come to, and no trigger', () => {
    const more = draw({
      steps: { in: 'called', other: 'begin', a: ['say', { text: 'A' }], b: ['say', { text: 'B' }] },
      edges: ['in>a', 'a>other', 'other>b'],
    });
    const one = draw({ steps: { begin: 'begin', c: ['call', { flowId: 'more' }] }, edges: ['begin>c'] });
    const { document } = link(one, { more });
    expect(document.steps.map(({ id }) => id)).toEqual(['begin', 'c', 'c--a', 'c--b', 'c--return']);
  });

  it('comes straight back from a flow with nothing in it', () => {
    const one = draw({ steps: { begin: 'begin', c: ['call', { flowId: 'empty' }] }, edges: ['begin>c'] });
    const { document } = link(one, { empty: draw({ steps: { in: 'called' } }) });
    expect(document.edges.map(({ to }) => to)).toEqual(['c', 'c--return']);
  });

  it('keeps ids and names within their bounds, and apart', () => {
    const long = `a${'b'.repeat(79)}`;
    const wide = draw({
      steps: { in: 'called', [long]: ['ask', { text: '?', variable: 'v' }], return: ['say', { text: '!' }] },
      edges: [`in>${long}`, `${long}>return`],
      variables: [`v${'w'.repeat(59)}`, 'v'],
    });
    const one = draw({ steps: { begin: 'begin', [long]: ['call', { flowId: 'wide' }] }, edges: [`begin>${long}`] });
    const { document } = link(one, { wide });
    const ids = document.steps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    expect(ids.every((id) => id.length <= 80)).toBe(true);
    expect(document.variables.every(({ name }) => /^[a-z][a-z0-9_]{0,59}$/.test(name))).toBe(true);
  });

  it.each([
    ['a flow that is not there', { flowId: 'none' }, 'missing-flow c flowId'],
    ['a version that is not there', { flowId: 'detail', version: 7, inputs: { name: '1' } }, 'missing-flow c flowId'],
    ['a flow without a version', { flowId: 'detail', version: null }, 'missing-flow c flowId'],
    ['a flow nobody may call', { flowId: 'closed' }, 'not-callable c flowId'],
    ['an input left out', { flowId: 'detail' }, 'missing-input c inputs.name'],
    ['an input of another type', { flowId: 'detail', inputs: { name: '1 + 1' } }, 'wrong-type c inputs.name'],
    [
      'an output into another type',
      { flowId: 'detail', inputs: { name: '"a"' }, outputs: { town: 'count' } },
      'wrong-type c outputs.town',
    ],
    ['an input nobody takes', { flowId: 'detail', inputs: { name: '"a"', age: '1' } }, 'lost-value c inputs.age'],
    [
      'an input called like machinery',
      { flowId: 'detail', inputs: { constructor: '1' } },
      'missing-input c inputs.name',
    ],
  ])('%s is a problem of the step and field', (_what, options, problem) => {
    const one = draw({
      steps: { begin: 'begin', c: ['call', options] },
      edges: ['begin>c'],
      rest: { variables: [{ name: 'count', type: 'number' }] },
    });
    expect(codes(one, { detail, closed: draw({ steps: { begin: 'begin' } }) })[0]).toBe(problem);
  });

  it('finds a circle once, direct or through others, and ends', () => {
    const calls = (flowId: string) =>
      draw({ steps: { in: 'called', c: ['call', { flowId }], d: ['call', { flowId }] }, edges: ['in>c', 'c>d'] });
    expect(codes(calls('self'), { self: calls('self') }, 'self')).toEqual(['cyclic-call c flowId']);
    const flows = { a: calls('b'), b: calls('c'), c: calls('a') };
    expect(codes(calls('b'), flows, 'a')).toEqual(['cyclic-call c ']);
    expect(codes(calls('b'), flows)).toEqual(['cyclic-call c ']);
  });

  it('stops where calls upon calls grow beyond all bounds', () => {
    const flows: Record<string, FlowDraft> = {};
    for (let at = 0; at < 40; at += 1) {
      const options = { flowId: `f${at + 1}` };
      flows[`f${at}`] = draw({
        steps: { in: 'called', c: ['call', options], d: ['call', options] },
        edges: ['in>c', 'c>d'],
      });
    }
    flows['f40'] = draw({ steps: { in: 'called', say: ['say', { text: 'Hi' }] }, edges: ['in>say'] });
    expect(
      link(draw({ steps: { begin: 'begin', c: ['call', { flowId: 'f0' }] }, edges: ['begin>c'] }), flows).problems.map(
        ({ code }) => code,
      ),
    ).toEqual(['too-large']);
  });
});

describe('languages of a called flow', () => {
  const swedish: FlowDraft = {
    ...detail,
    language: 'sv',
    languages: ['en'],
    steps: detail.steps.map((step) =>
      step.id === 'where' ? { ...step, options: { text: 'Var, {{name}}?', variable: 'town' } } : step,
    ),
    translations: { en: { 'where/text': 'Where, {{name}}?' } },
  };

  it('are those of the caller', () => {
    const { document, problems } = link({ ...caller, languages: ['sv', 'de'] }, { detail: swedish });
    expect(problems).toEqual([]);
    const words = JSON.stringify(compileFlow(document, testModels).machine);
    expect(words).toContain('{"en":"Where, {{c__name}}?","sv":"Var, {{c__name}}?"}');
  });

  it("are a problem where the caller's own is missing", () => {
    expect(codes(caller, { detail: { ...swedish, languages: [], translations: {} } })).toEqual(['called-language c ']);
  });
});

describe('problemsOfCaller', () => {
  it('says on the calling step what is wrong inside', () => {
    const loop = draw({
      steps: { in: 'called', a: ['say', { text: '{{gone}}' }], b: ['say', { text: 'B' }] },
      edges: ['in>a', 'a>b', 'b>a'],
    });
    const one = draw({ steps: { begin: 'begin', c: ['call', { flowId: 'loop' }] }, edges: ['begin>c'] });
    const linked = link(one, { loop });
    const found = problemsOfCaller(one, linked, checkFlow(linked.document, testModels));
    expect(found.map(({ code, stepId, values }) => [code, stepId, values['calledStep']])).toEqual([
      ['endless-loop', 'c', 'a'],
      ['unknown-variable', 'c', 'a'],
    ]);
    expect(found.every(({ fix }) => fix === undefined)).toBe(true);
  });

  it("keeps fixes of the author's own steps to their own drawing", () => {
    const one = {
      ...caller,
      steps: caller.steps.map((step) => (step.id === 'thanks' ? { ...step, options: { text: '{{new}}' } } : step)),
    };
    const linked = link(one);
    const [problem] = problemsOfCaller(one, linked, checkFlow(linked.document, testModels));
    expect(problem?.fix?.commands).toEqual([
      {
        do: 'set-variables',
        variables: [...caller.variables, { name: 'new', type: 'text' }],
      },
    ]);
  });

  it('says names as they are where they come from', () => {
    const unsure = draw({
      steps: {
        in: ['called', { outputs: ['town'] }],
        maybe: ['branch', { when: 'chance > 0.5' }],
        set: ['set', { variable: 'town', value: '"Lund"' }],
      },
      edges: ['in>maybe', 'maybe:yes>set'],
      variables: ['town'],
    });
    const one = draw({
      steps: { begin: 'begin', c: ['call', { flowId: 'unsure', outputs: { town: 'place' } }] },
      edges: ['begin>c'],
      variables: ['place'],
    });
    const linked = link(one, { unsure });
    const found = problemsOfCaller(one, linked, checkFlow(linked.document, testModels));
    expect(found).toEqual([expect.objectContaining({ code: 'unset-variable', stepId: 'c', values: { name: 'town' } })]);
  });
});
