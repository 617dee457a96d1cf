import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDraft } from '../testing/any-draft';
import { draw } from '../testing/draw-flow';
import { emptyFlow } from './empty-flow';
import { parseFlow, parseFlowText } from './parse-flow';
import { printFlow } from './print-flow';

const flow = draw({ steps: { begin: 'begin', say: ['say', { text: 'Hi' }] }, edges: ['begin>say'] });

function problemsOf(json: unknown) {
  const parsed = parseFlow(json);
  return parsed.ok ? [] : parsed.error;
}

const codes = (json: unknown) => problemsOf(json).map(({ code }) => code);

describe('parseFlow', () => {
  it('reads a flow and an empty one', () => {
    expect(parseFlow(JSON.parse(JSON.stringify(flow)))).toEqual({ ok: true, value: flow });
    expect(parseFlow(emptyFlow('New', 'sv')).ok).toBe(true);
  });

  it.each([null, undefined, 7, 'flow', [], [flow], true])('says that value %# is no flow', (json) => {
    expect(codes(json)).toEqual(['not-a-flow']);
  });

  it('says that another format is no flow', () => {
    expect(codes({ version: 6, groups: [] })).toEqual(['not-a-flow']);
  });

  it('says who made a version from the future, whatever else it holds', () => {
    const [problem, ...others] = problemsOf({ ...flow, formatVersion: 2, newThing: {} });
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'newer-format', message: expect.stringContaining('a newer Parley') });
  });

  it('names step and field of each fault, one problem each', () => {
    const steps = [
      { id: 'a', kind: '', options: {} },
      { id: 'b', kind: 'say', options: { text: 'x' }, colour: 1 },
    ];
    expect(problemsOf({ ...flow, steps })).toMatchObject([
      { code: 'bad-shape', stepId: 'a', field: 'kind' },
      { code: 'bad-shape', stepId: 'b' },
    ]);
  });

  it('refuses ids used twice', () => {
    const twice = {
      ...flow,
      steps: [...flow.steps, ...flow.steps],
      variables: [
        { name: 'x', type: 'text' },
        { name: 'x', type: 'list' },
      ],
    };
    expect(problemsOf(twice)).toMatchObject([
      { code: 'duplicate-id', stepId: 'begin', field: 'steps' },
      { code: 'duplicate-id', stepId: 'say', field: 'steps' },
      { code: 'duplicate-id', stepId: null, field: 'variables', values: { name: 'x' } },
    ]);
    expect(codes({ ...flow, languages: ['en'] })).toEqual(['duplicate-id']);
  });

  it('refuses prototype keys wherever they hide, and ids named like them', () => {
    const hidden = JSON.parse(JSON.stringify(flow).replace('"text":"Hi"', '"text":{"__proto__":{"admin":true}}'));
    expect(codes(hidden)).toEqual(['reserved-key']);
    expect(codes({ ...flow, edges: [], steps: [{ id: 'constructor', kind: 'say', options: {} }] })).toEqual([
      'reserved-id',
    ]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('refuses 50,000 steps with one problem', () => {
    const steps = Array.from({ length: 50_000 }, (_, index) => ({ id: `s${index}`, kind: 'say', options: {} }));
    expect(problemsOf({ ...flow, steps })).toMatchObject([
      { code: 'too-many', values: { count: 50_000, max: 20_000 } },
    ]);
  });

  it('refuses nesting beyond any stack, and circles', () => {
    const deep = JSON.parse(`{"format":"parley.flow","a":${'['.repeat(5_000)}${']'.repeat(5_000)}}`);
    expect(codes(deep)).toEqual(['too-deep']);
    const circle: Record<string, unknown> = { ...flow };
    circle['self'] = circle;
    expect(codes(circle)).toEqual(['too-deep']);
  });

  it('refuses what JSON cannot hold', () => {
    for (const value of [Number.NaN, 1n, () => 1, new Date(0), undefined]) {
      expect(codes({ ...flow, name: value })).toEqual(['not-json']);
    }
  });

  it('reads text, with or without a byte order mark, and says when it is no JSON', () => {
    expect(parseFlowText(`\uFEFF${printFlow(flow)}`)).toEqual({ ok: true, value: flow });
    expect(parseFlowText('{')).toMatchObject({ ok: false, error: [{ code: 'not-json' }] });
    expect(parseFlowText(' '.repeat(12_000_001))).toMatchObject({ ok: false, error: [{ code: 'too-large' }] });
  });

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), (junk) => {
        expect(typeof parseFlow(junk).ok).toBe('boolean');
        expect(parseFlow({ ...flow, steps: junk }).ok).toBe(Array.isArray(junk) && junk.length === 0);
      }),
    );
  });
});

describe('printFlow', () => {
  it('parses back to the same flow', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(parseFlowText(printFlow(draft))).toEqual({ ok: true, value: draft });
      }),
    );
  });

  it('gives the same bytes whatever the order of keys', () => {
    const shuffled = Object.fromEntries(Object.entries(flow).reverse());
    const parsed = parseFlow(shuffled);
    expect(parsed.ok && printFlow(parsed.value)).toBe(printFlow(flow));
  });

  it('puts layout last, indents by two and ends with a newline', () => {
    const text = printFlow(flow);
    expect(text.startsWith('{\n  "format": "parley.flow",\n  "formatVersion": 1,')).toBe(true);
    expect(text.endsWith('  "layout": {\n    "steps": {},\n    "notes": []\n  }\n}\n')).toBe(true);
  });
});
