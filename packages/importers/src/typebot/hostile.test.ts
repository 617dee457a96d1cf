// Damaged, hostile and enormous files: always a draft that can be stored, never an exception.
import { parseFlow } from '@parley/flow';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importTypebot } from './import-typebot';
import { anyMutations, mutate } from './testing/any-mutation';
import { corpus } from './testing/corpus';
import { asDictionaries, damages, versions } from './testing/reshape';

const block = (id: string) => ({ id, type: 'text', content: { plainText: id } });
const manyBlocks = (count: number) => Array.from({ length: count }, (_, index) => block(`x${index}`));
const fileOf = (blocks: readonly object[], rest: object = {}) => ({
  version: '6',
  groups: [{ id: 'g', title: 'G', graphCoordinates: { x: 0, y: 0 }, blocks }],
  edges: [],
  variables: [],
  ...rest,
});

function nested(depth: number): unknown {
  let value: unknown = 'core';
  for (let level = 0; level < depth; level += 1) value = { children: [value] };
  return value;
}

const refused = (json: unknown) => {
  const { draft, losses } = importTypebot(json);
  expect(draft.steps).toEqual([]);
  expect(losses).toHaveLength(1);
  return losses[0]?.message;
};

describe('importTypebot', () => {
  it.each([null, undefined, 5, 'x', [], {}, () => 1, { groups: null, edges: 5 }, new Map()])('takes %j', (json) => {
    const { draft, losses } = importTypebot(json);
    expect(parseFlow(draft).ok).toBe(true);
    expect(losses.length).toBeGreaterThan(0);
  });

  it('refuses what is no Typebot file with one loss', () => {
    expect(refused({ hello: 'world' })).toBe('This is not a Typebot file.');
  });

  it('refuses more than 10 MB, 50,000 blocks or 20,000 steps with one loss each', () => {
    expect(refused(fileOf([{ id: 'a', type: 'text', content: { plainText: 'x'.repeat(10_000_001) } }]))).toContain(
      '10 MB',
    );
    expect(refused(fileOf(manyBlocks(50_001)))).toContain('50001 blocks');
    const codes = manyBlocks(20_000).map(({ id }) => ({ id, type: 'Code', options: { content: 'x' } }));
    expect(refused(fileOf(codes))).toContain('steps');
  });

  it('takes 50,000 blocks', () => {
    const { draft } = importTypebot(fileOf(manyBlocks(50_000)));
    expect(draft.steps.length).toBe(2_502);
    expect(parseFlow(draft).ok).toBe(true);
  });

  it('takes 20,000 jumps in a row and in a ring', () => {
    const jumps = Array.from({ length: 20_000 }, (_, index) => ({
      id: `j${index}`,
      type: 'Jump',
      options: { groupId: 'g', blockId: `j${(index + 1) % 20_000}` },
    }));
    const { draft } = importTypebot(fileOf(jumps));
    expect(draft.edges).toEqual([{ id: 'e1', from: { step: 'start', exit: 'next' }, to: 'end' }]);
  });

  it('cuts what is nested beyond measure, and says so', () => {
    const { draft, losses } = importTypebot(
      fileOf([
        { id: 'a', type: 'Mystery', options: nested(5_000) },
        { id: 'b', type: 'text', content: nested(5_000) },
      ]),
    );
    expect(parseFlow(draft).ok).toBe(true);
    expect(losses[0]).toMatchObject({ what: 'lost', kind: 'file' });
  });

  it('comes back from circles', () => {
    const ring: Record<string, unknown> = { id: 'a', type: 'Mystery' };
    ring['self'] = ring;
    expect(parseFlow(importTypebot(fileOf([ring])).draft).ok).toBe(true);
    const wide: Record<string, unknown> = { id: 'a', type: 'Mystery' };
    wide['left'] = wide['right'] = wide;
    expect(refused(fileOf([wide]))).toContain('10 MB');
  });

  it('finds nothing in prototypes', () => {
    const text =
      '{"groups":[{"id":"__proto__","blocks":[{"id":"constructor","type":"toString","__proto__":{"x":1},"options":{"variableId":"valueOf"}},{"id":"hasOwnProperty","type":"constructor"}]}],"variables":[{"id":"__proto__","name":"constructor"}],"edges":[{"id":"__proto__","to":{"groupId":"__proto__"}}]}';
    const { draft } = importTypebot(JSON.parse(text));
    expect(parseFlow(draft)).toMatchObject({ ok: true });
    expect(draft.variables.map(({ name }) => name)).toEqual(['constructor_2']);
    expect(JSON.stringify(draft)).not.toContain('__proto__"');
  });

  it('reads hostile texts in linear time', () => {
    const long = (part: string) => part.repeat(200_000 / part.length);
    const texts = ['{{', '{{=', '{{a', '{', '<', '<a', '&#', '{{= a', '}} .', 'new ', '? ', '(1+'].map(long);
    const blocks = texts.flatMap((text, index) => [
      { id: `t${index}`, type: 'text', content: { html: text } },
      { id: `s${index}`, type: 'Set variable', options: { variableId: 'v', expressionToEvaluate: text } },
    ]);
    const { draft } = importTypebot(fileOf(blocks, { variables: [{ id: 'v', name: 'v' }] }));
    expect(parseFlow(draft).ok).toBe(true);
  });

  it('reads any value', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        for (const json of [
          value,
          { groups: value, edges: value },
          fileOf([{ id: 'a', type: 'text', content: value }]),
        ])
          expect(parseFlow(importTypebot(json).draft).ok).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe.skipIf(corpus.length === 0).each(corpus)('$name', ({ text }) => {
  it('imports however it was damaged', () => {
    fc.assert(
      fc.property(anyMutations, (mutations) => {
        const { draft } = importTypebot(mutate(JSON.parse(text), mutations));
        expect(parseFlow(draft)).toMatchObject({ ok: true });
      }),
      { numRuns: 30 },
    );
  });

  it('imports under every version, and in other shapes', () => {
    for (const version of versions) {
      const { draft } = importTypebot({ ...JSON.parse(text), version });
      expect(parseFlow(draft)).toMatchObject({ ok: true });
      expect(draft.steps.length).toBeGreaterThan(1);
    }
    for (const damage of Object.values(damages))
      expect(parseFlow(importTypebot(damage(JSON.parse(text))).draft)).toMatchObject({ ok: true });
  });

  it('is the same flow when it is made of dictionaries', () => {
    const file = JSON.parse(text);
    // What stood in lists before there were items has nothing to be put on a shelf
    if (!Array.isArray(file.groups)) return;
    const kinds = (json: unknown) => importTypebot(json).draft.steps.map(({ id, kind }) => `${id} ${kind}`);
    expect(kinds(asDictionaries(file))).toEqual(kinds(file));
  });
});
