// A loop needs three variables, says what it writes, and is no endless ring to the checker.
import { checkFlow } from '@parley/flow';
import { describe, expect, it } from 'vitest';
import { stepModels } from '../models';
import { drawFlow } from '../testing/draw-flow';
import { wrongFields } from '../testing/options';
import { forEachModel as model } from './model';

const options = { list: 'orders', item: 'order', position: 'place' };

describe('for-each', () => {
  it('wants a list, an item and a position, each a variable of its own', () => {
    expect(wrongFields(model, model.defaults())).toEqual(['list', 'item', 'position']);
    expect(wrongFields(model, options)).toEqual([]);
    expect(model.check(options)).toEqual([]);
    expect(model.check({ ...options, item: 'orders' })).toMatchObject([{ code: 'same-variable' }]);
  });

  it('reads the list, writes the item on its way into the loop only', () => {
    expect(model.reads(options)).toEqual([{ field: 'list', source: 'orders', as: 'expression', wants: 'list' }]);
    expect(model.writes(options).map(({ variable, exit }) => [variable, exit])).toEqual([
      ['order', 'each'],
      ['place', 'each'],
      ['place', 'done'],
    ]);
    expect(model.renameVariable(options, 'orders', 'list')).toEqual({ ...options, list: 'list' });
  });

  it('ends by itself, unlike other rings that wait for nobody', () => {
    const ring = (kind: 'for-each' | 'set-variable') =>
      drawFlow({
        steps: {
          loop: kind === 'for-each' ? [kind, options] : [kind, { variable: 'orders' }],
          say: ['send-message', { bubbles: [{ id: 'a', kind: 'text', text: '{{order}}' }] }],
          bye: ['end'],
        },
        edges: ['begin>loop', kind === 'for-each' ? 'loop:each>say' : 'loop>say', 'say>loop', 'loop:done>bye'],
        variables: { orders: 'list', order: 'text', place: 'number' },
      });
    const codes = (kind: 'for-each' | 'set-variable') => checkFlow(ring(kind), stepModels).map(({ code }) => code);
    expect(codes('set-variable')).toContain('endless-loop');
    expect(codes('for-each')).not.toContain('endless-loop');
  });
});
