// Guards answer from the context and the event alone.
import { describe, expect, it } from 'vitest';
import { startContext } from './context';
import { createEvaluator } from './evaluator';
import { guards } from './guards';
import { started } from './testing/small-flow';

const context = { ...startContext(started({ values: { age: 20 } })), tries: { ask: 1 } };
const event = { type: 'answered', exit: 'yes', interrupt: 'help' };
const moment = { context, event, evaluator: createEvaluator('en', context, event) };

describe('guards', () => {
  it('know exit, interrupt, trigger and tries', () => {
    expect([guards['exit-is'](moment, { exit: 'yes' }), guards['exit-is'](moment, { exit: 'no' })]).toEqual([
      true,
      false,
    ]);
    expect([guards['interrupt-is'](moment, { id: 'help' }), guards['interrupt-is'](moment, { id: 'x' })]).toEqual([
      true,
      false,
    ]);
    expect(guards['triggered-by'](moment, { step: 'begin' })).toBe(true);
    expect(guards['triggered-by'](moment, { step: 'other' })).toBe(false);
    expect(guards['tries-left'](moment, { step: 'ask', max: 2 })).toBe(true);
    expect(guards['tries-left'](moment, { step: 'ask', max: 1 })).toBe(false);
    expect(guards['tries-left'](moment, { step: 'new', max: 1 })).toBe(true);
  });

  it('draw one lot per session and step, however often they are asked', () => {
    const share = (below: number) => {
      const drawn = Array.from({ length: 1_000 }, (_, seed) => {
        const asked = { ...moment, context: { ...context, seed } };
        const first = guards['lot-below'](asked, { step: 'split', below });
        const later = { ...asked, context: { ...asked.context, draws: 9 } };
        expect(guards['lot-below'](later, { step: 'split', below })).toBe(first);
        return first;
      });
      return drawn.filter(Boolean).length / drawn.length;
    };
    expect([share(0), share(1)]).toEqual([0, 1]);
    expect(Math.abs(share(0.3) - 0.3)).toBeLessThan(0.05);
  });

  it.each([
    ['age > 18', true],
    ['age > 30', false],
    ['age', false],
    ['age >', false],
    ['never.set.at.all == 1', false],
    ['contact.first_name == "Ada" && channel == "chat"', true],
  ])('take the condition %s as %s, whatever it is', (source, holds) => {
    expect(guards.expression(moment, { source })).toBe(holds);
  });
});
