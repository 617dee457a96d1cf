// Stage rules, by example and for any pipeline (requirements 2.9).
import { idFrom } from '@parley/primitives';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noStageRules, type Pipeline, type StageRules } from '../entities/ticket';
import { firstStage, refuseMove, refuseStart } from './stage-rules';

const id = (index: number) => idFrom('stage', `stage_${index}`);
const pipeline = (count: number, rules: Partial<StageRules> = {}): Pick<Pipeline, 'stages' | 'rules'> => ({
  stages: Array.from({ length: count }, (_, index) => ({
    id: id(index),
    name: `S${index}`,
    closed: index === count - 1,
  })),
  rules: { ...noStageRules, ...rules },
});

describe('stage rules', () => {
  it('2.9 say why: no start stage, skipping, going back', () => {
    const strict = pipeline(4, { startStageIds: [id(0)], noSkipping: true, noGoingBack: true });
    expect(refuseStart(strict, id(2))).toEqual({ code: 'not-a-start', stage: 'S2', allowed: ['S0'] });
    expect(refuseMove(strict, null, id(1))).toMatchObject({ code: 'not-a-start' });
    expect(refuseMove(strict, id(0), id(2))).toEqual({ code: 'skips', stage: 'S2', next: 'S1' });
    expect(refuseMove(strict, id(2), id(1))).toEqual({ code: 'goes-back', stage: 'S1' });
    expect(refuseMove(strict, id(0), id(1))).toBeNull();
  });

  it('2.9 forget a start stage that was removed', () => {
    expect(refuseStart(pipeline(2, { startStageIds: [idFrom('stage', 'gone')] }), id(1))).toBeNull();
  });

  const ruled = fc
    .record({
      count: fc.integer({ min: 1, max: 12 }),
      starts: fc.array(fc.nat(11), { maxLength: 5 }),
      noSkipping: fc.boolean(),
      noGoingBack: fc.boolean(),
    })
    .map(({ count, starts, ...rules }) => ({
      count,
      ...pipeline(count, { ...rules, startStageIds: starts.filter((at) => at < count).map(id) }),
    }));
  const walk = fc.array(fc.nat(11), { minLength: 1, maxLength: 40 });

  it('2.9 without rules refuse nothing, and staying is never refused', () => {
    fc.assert(
      fc.property(ruled, fc.nat(11), fc.nat(11), ({ count, stages, rules }, a, b) => {
        const [from, to] = [id(a % count), id(b % count)];
        expect(refuseMove({ stages, rules: noStageRules }, from, to)).toBeNull();
        expect(refuseMove({ stages, rules }, from, from)).toBeNull();
      }),
    );
  });

  it('2.9 keep every ticket that obeys them on the way the pipeline draws', () => {
    const obeys = fc.property(ruled, walk, ({ count, stages, rules }, wishes) => {
      const starts = rules.startStageIds;
      let at: number | null = null;
      for (const wish of wishes.map((one) => one % count)) {
        if (refuseMove({ stages, rules }, at === null ? null : id(at), id(wish)) !== null) continue;
        const begins = at !== null || starts.length === 0 || starts.includes(id(wish));
        const skips = at !== null && rules.noSkipping && wish - at > 1;
        const goesBack = at !== null && rules.noGoingBack && wish < at;
        if (!begins || skips || goesBack) return false;
        at = wish;
      }
      return true;
    });
    expect(() => fc.assert(obeys)).not.toThrow();
  });

  it('2.9 never shut a ticket in: from any stage the next one is open, and some stage to begin in', () => {
    fc.assert(
      fc.property(ruled, fc.nat(11), ({ count, stages, rules }, wish) => {
        const at = wish % count;
        if (at + 1 < count) expect(refuseMove({ stages, rules }, id(at), id(at + 1))).toBeNull();
        const first = firstStage({ stages, rules });
        expect(first && refuseStart({ stages, rules }, first.id)).toBeNull();
      }),
    );
  });
});
