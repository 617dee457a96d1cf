// The performer changes what is given, and says whether there was a ticket.
import { describe, expect, it } from 'vitest';
import { effectOf, notingTools } from '../testing/effect-tools';
import { updateTicketPerformer } from './runtime';

const data = { name: ' Bill ', stageId: 'stage_2', priority: null };

describe('updateTicketPerformer', () => {
  it('changes the ticket and answers with its number', async () => {
    const tools = notingTools();
    expect(await updateTicketPerformer.perform(effectOf('update-ticket', data), tools)).toEqual({
      kind: 'done',
      exit: 'updated',
      values: { ticket_id: 'tic_1', number: 17 },
    });
    expect(tools.asked).toEqual([['update-ticket', { name: 'Bill', stageId: 'stage_2', priority: null }]]);
  });

  it('leaves the name where its tokens came to nothing', async () => {
    const tools = notingTools();
    await updateTicketPerformer.perform(effectOf('update-ticket', { ...data, name: ' ' }), tools);
    expect(tools.asked).toMatchObject([['update-ticket', { name: null }]]);
  });

  it('goes its own way without a ticket, and fails in words on data that is none', async () => {
    const tools = notingTools();
    const perform = (given: typeof data | { name: number }) =>
      updateTicketPerformer.perform(effectOf('update-ticket', given), tools);
    expect(await perform({ ...data, name: 'No ticket' })).toMatchObject({ exit: 'no-ticket' });
    expect((await perform({ name: 5 })).kind).toBe('failed');
  });
});
