// Order of chatflows.
import { chatflowSchema } from '@parley/helpdesk';
import { expect, it } from 'vitest';
import { addChatflow, isCovered, isFinished, moveChatflow } from './chatflow-order';

const flow = (id: string, parts: object = {}) => chatflowSchema.parse({ id, flowId: null, ...parts });
const names = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('');
const pricing = flow('p', { targeting: { include: [{ kind: 'begins', value: '/pricing' }] } });

it('R85 priority: moves to the top and to the bottom, new ones come first', () => {
  const list = [flow('a'), flow('b'), flow('c')];
  expect(names(moveChatflow(list, 'c', 'top'))).toBe('cab');
  expect(names(moveChatflow(list, 'a', 'bottom'))).toBe('bca');
  expect(names(addChatflow(list, 'n'))).toBe('nabc');
});

it('tells one whose rule compares with nothing', () => {
  expect(isFinished(pricing)).toBe(true);
  const empty = { ...pricing, targeting: { ...pricing.targeting, include: [{ kind: 'is' as const, value: ' ' }] } };
  expect(isFinished(empty)).toBe(false);
});

it('tells which one is never reached', () => {
  const live = () => true;
  expect(isCovered([flow('a'), pricing], 'p', live)).toBe(true);
  expect(isCovered([pricing, flow('a')], 'a', live)).toBe(false);
  expect(isCovered([flow('a'), pricing], 'p', ({ id }) => id !== 'a')).toBe(false);
});
