// A dropped ticket stands where it was dropped, at once and with the same neighbour the server is told.
import { expect, it } from 'vitest';
import { moveTo, placeTicket } from './place-ticket';

const board = ['a new', 'b new', 'c new', 'd doing'].map((line) => {
  const [id = '', stageId = ''] = line.split(' ');
  return { id, stageId };
});
const shown = (tickets: readonly { id: string; stageId: string }[]) =>
  tickets.map(({ id, stageId }) => `${id} ${stageId}`);

it('takes a ticket to a place of another stage', () => {
  const move = moveTo(board, 'a', { stageId: 'doing', place: 0 });
  expect(move).toEqual({ ticketId: 'a', stageId: 'doing', beforeTicketId: 'd' });
  expect(move && shown(placeTicket(board, move))).toEqual(['b new', 'c new', 'a doing', 'd doing']);
});

it('takes a ticket down within its stage, and to the end', () => {
  const down = moveTo(board, 'a', { stageId: 'new', place: 1 });
  expect(down && shown(placeTicket(board, down)).slice(0, 3)).toEqual(['b new', 'a new', 'c new']);
  const last = moveTo(board, 'a', { stageId: 'new', place: 2 });
  expect(last?.beforeTicketId).toBeNull();
  expect(last && shown(placeTicket(board, last)).filter((line) => line.endsWith('new'))).toEqual([
    'b new',
    'c new',
    'a new',
  ]);
});

it('knows when nothing moved, and leaves a board without the ticket as it is', () => {
  expect(moveTo(board, 'b', { stageId: 'new', place: 1 })).toBeNull();
  expect(shown(placeTicket(board, { ticketId: 'gone', stageId: 'new', beforeTicketId: null }))).toEqual(shown(board));
});
