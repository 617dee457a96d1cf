// The outline numbers steps as a visitor meets them, and names what nobody reaches.
import { expect, it } from 'vitest';
import { smallFlow, testKinds } from '../testing/test-kinds';
import { orderSteps } from './order-steps';

it('follows the exits in their order, then what nothing leads to', () => {
  const draft = smallFlow([
    { do: 'add-step', step: { id: 'later', kind: 'say', options: {} }, at: { x: 0, y: 0 } },
    { do: 'add-step', step: { id: 'lost', kind: 'say', options: {} }, at: { x: 0, y: 0 } },
    { do: 'connect', edge: { id: 'e9', from: { step: 'ready', exit: 'late' }, to: 'later' } },
  ]);
  const order = orderSteps(draft, testKinds);
  expect(order.map(({ step, number }) => `${number} ${step.id}`)).toEqual([
    '1 start',
    '2 hello',
    '3 ready',
    '4 bye',
    '5 later',
    '6 lost',
  ]);
  expect(order.map(({ depth }) => depth)).toEqual([0, 0, 0, 1, 1, 0]);
  expect(order.filter(({ reached }) => !reached).map(({ step }) => step.id)).toEqual(['lost']);
});
