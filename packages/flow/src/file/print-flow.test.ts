import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDraft } from '../testing/any-draft';
import { draw } from '../testing/draw-flow';
import { emptyFlow } from './empty-flow';
import { canonicalFlow, printFlow } from './print-flow';

describe('canonicalFlow', () => {
  it('means the same flow and changes nothing the second time', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const canonical = canonicalFlow(draft);
        expect(canonical).toEqual(draft);
        expect(JSON.stringify(canonicalFlow(canonical))).toBe(JSON.stringify(canonical));
      }),
    );
  });

  it('puts the keys of options in order at every depth, lists as they are', () => {
    const flow = draw({ steps: { a: ['say', { z: 1, a: { d: [3, 1, { y: 1, b: 2 }], c: 1 } }] } });
    expect(JSON.stringify(canonicalFlow(flow).steps[0]?.options)).toBe('{"a":{"c":1,"d":[3,1,{"b":2,"y":1}]},"z":1}');
  });

  it('puts translations and places in order, so that two people adding a text conflict only on that line', () => {
    const flow = draw({
      steps: {},
      rest: {
        translations: { sv: { 'b/text': 'B', 'a/text': 'A' }, de: {} },
        layout: { steps: { z: { x: 1, y: 1 }, a: { x: 2, y: 2 } }, notes: [] },
      },
    });
    const canonical = canonicalFlow(flow);
    expect(Object.keys(canonical.translations)).toEqual(['de', 'sv']);
    expect(Object.keys(canonical.translations['sv'] ?? {})).toEqual(['a/text', 'b/text']);
    expect(Object.keys(canonical.layout.steps)).toEqual(['a', 'z']);
  });

  it('keeps the order of steps and edges: it is the drawing order', () => {
    const flow = draw({ steps: { z: 'begin', a: 'end' }, edges: ['z>a'] });
    expect(canonicalFlow(flow).steps.map(({ id }) => id)).toEqual(['z', 'a']);
  });

  it('writes a step without empty places', () => {
    const [step] = canonicalFlow(draw({ steps: { a: 'end' } })).steps;
    expect(Object.keys(step ?? {})).toEqual(['id', 'kind', 'options']);
  });
});

describe('printFlow', () => {
  it('prints lone surrogates and right-to-left marks so that they come back', () => {
    const flow = { ...emptyFlow('\ud800 \u202e', 'en') };
    expect(JSON.parse(printFlow(flow))).toEqual(flow);
  });
});
