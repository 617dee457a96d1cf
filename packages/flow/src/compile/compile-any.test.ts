import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { anyDraft } from '../testing/any-draft';
import { draw } from '../testing/draw-flow';
import { testModels } from '../testing/test-models';
import { compileFlow } from './compile-flow';

/** Every value under a key, at any depth. */
function valuesAt(key: string, value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) => [...(name === key ? [held] : []), ...valuesAt(key, held)]);
}

describe('compileFlow on any draft', () => {
  it('is deterministic and JSON through and through', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { machine } = compileFlow(draft, testModels);
        expect(JSON.parse(JSON.stringify(machine))).toEqual(machine);
        expect(JSON.stringify(compileFlow(structuredClone(draft), testModels).machine)).toBe(JSON.stringify(machine));
      }),
    );
  });

  it('makes a machine xstate accepts, every target in it', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const machine = createMachine(JSON.parse(JSON.stringify(compileFlow(draft, testModels).machine)));
        for (const target of valuesAt('target', machine.config)) {
          expect(machine.getStateNodeById(String(target).slice(1))).toBeDefined();
        }
      }),
    );
  });

  it('notes entering first in every step state, and leaving first on every way out', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { machine } = compileFlow(draft, testModels);
        for (const entry of valuesAt('entry', machine)) expect(entry).toHaveProperty(['0', 'type'], 'enter');
        for (const actions of valuesAt('actions', machine).filter((list) => Array.isArray(list) && list.length > 1)) {
          expect(actions).toHaveProperty(['0', 'type'], 'leave');
        }
      }),
      { numRuns: 50 },
    );
  });

  it('holds no function, no invoke and no context', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { machine } = compileFlow(draft, testModels);
        expect(valuesAt('invoke', machine)).toEqual([]);
        expect(machine['context']).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });
});

describe('two edges from one exit', () => {
  it('follows the first', () => {
    const flow = draw({
      steps: { begin: 'begin', a: ['say', {}], b: ['say', {}] },
      edges: ['begin>a', 'begin>b'],
    });
    const { machine } = compileFlow(flow, testModels);
    expect(valuesAt('target', machine)).toContain('#main:a');
    expect(valuesAt('target', machine)).not.toContain('#main:b');
  });
});
