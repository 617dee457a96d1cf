// The schema of doors refuses what reading a file refuses, and takes what it takes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDraft } from '../testing/any-draft';
import { emptyFlow } from './empty-flow';
import { flowDraftSchema } from './flow-draft-schema';
import { parseFlow } from './parse-flow';

const flow = emptyFlow('Flow', 'en');
const step = { id: 'a', kind: 'end', options: {} };
const deep = JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`);
const messages = (value: unknown) => flowDraftSchema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe('flowDraftSchema', () => {
  it.each<[string, unknown, RegExp]>([
    ['nothing', null, /one JSON object/],
    ['a newer version', { ...flow, formatVersion: 2 }, /newer Parley/],
    ['another format', { ...flow, format: 'x' }, /parley.flow/],
    ['a reserved key', JSON.parse(`{"format":"parley.flow","__proto__":1}`), /not allowed/],
    ['data nested deep', { ...flow, steps: [{ ...step, options: { deep } }] }, /nested/],
    ['too many steps', { ...flow, steps: Array.from({ length: 20_001 }, () => step) }, /20001 steps/],
    ['two steps of one name', { ...flow, steps: [step, step] }, /more than once/],
    ['a step with a name of the machinery', { ...flow, steps: [{ ...step, id: 'constructor' }] }, /called/],
  ])('refuses %s with one issue', (_what, value, says) => {
    expect(messages(value)).toEqual([expect.stringMatching(says)]);
    expect(parseFlow(value)).toMatchObject({ ok: false, error: [{ message: expect.stringMatching(says) }] });
  });

  it('takes what reading takes', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(flowDraftSchema.parse(draft)).toEqual(draft);
      }),
      { numRuns: 100 },
    );
  });
});
