// Filters narrow the list down together.
import { idFrom } from '@parley/primitives';
import { expect, it } from 'vitest';
import { filterTickets, noFilter } from './filter-tickets';
import type { TicketView } from './ticket-types';

const ticket = (number: number, change: Partial<TicketView> = {}): TicketView => ({
  id: idFrom('ticket', `tic_${number}`),
  revision: 1,
  number,
  pipelineId: idFrom('pipeline', 'p'),
  stageId: idFrom('stage', 'new'),
  name: `Ticket ${number}`,
  description: '',
  priority: 'normal',
  ownerId: null,
  contactId: null,
  conversationId: null,
  properties: {},
  rank: 0,
  createdAt: 0,
  stageChangedAt: 0,
  owner: null,
  contact: null,
  stage: { id: idFrom('stage', 'new'), name: 'New', closed: false },
  channel: null,
  ...change,
});

const done = { id: idFrom('stage', 'done'), name: 'Done', closed: true };
const all = [
  ticket(1, { name: 'Squeaking brakes', priority: 'urgent' }),
  ticket(2, { contact: { id: 'con_1', name: 'Åsa Berg' }, ownerId: idFrom('member', 'mem_1') }),
  ticket(3, { stageId: done.id, stage: done }),
];
const numbers = (filter: Partial<typeof noFilter>) =>
  filterTickets(all, { ...noFilter, ...filter }).map(({ number }) => number);

it('lets all through without a filter', () => {
  expect(numbers({})).toEqual([1, 2, 3]);
});

it('narrows down by words, state, owner, priority and stage', () => {
  expect(numbers({ search: 'BRAKES' })).toEqual([1]);
  expect(numbers({ search: 'åsa' })).toEqual([2]);
  expect(numbers({ search: '#3' })).toEqual([3]);
  expect(numbers({ state: 'open' })).toEqual([1, 2]);
  expect(numbers({ state: 'closed' })).toEqual([3]);
  expect(numbers({ ownerId: 'nobody' })).toEqual([1, 3]);
  expect(numbers({ ownerId: 'mem_1', state: 'closed' })).toEqual([]);
  expect(numbers({ priority: 'urgent' })).toEqual([1]);
  expect(numbers({ stageId: 'done' })).toEqual([3]);
});
