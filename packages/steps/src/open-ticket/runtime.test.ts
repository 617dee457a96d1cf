// The performer turns the effect into one ticket, and its number into news for the session.
import { describe, expect, it } from 'vitest';
import { effectOf, notingTools } from '../testing/effect-tools';
import { openTicketPerformer } from './runtime';

const data = {
  name: ' Help ',
  description: 'Now',
  pipelineId: null,
  stageId: 'stage_1',
  priority: 'high',
  owner: 'none',
};

describe('openTicketPerformer', () => {
  it('opens the ticket with its mapped properties and answers with its number', async () => {
    const tools = notingTools();
    const mapped = {
      ...data,
      'property:seats': 3,
      'property:days': ['mon', 'tue'],
      'property:gone': null,
      'property:empty': '',
      'property:kind': '',
      'otherwise:kind': 'repair',
      'otherwise:seats': '9',
    };
    expect(await openTicketPerformer.perform(effectOf('open-ticket', mapped), tools)).toEqual({
      kind: 'done',
      exit: 'opened',
      values: { ticket_id: 'tic_1', number: 17 },
    });
    const asked = { ...data, name: 'Help', properties: { seats: 3, days: 'mon, tue', kind: 'repair' } };
    expect(tools.asked).toEqual([['open-ticket', asked]]);
  });

  it.each([
    ['', 'First line\nSecond', 'First line'],
    ['', ' ', 'Ticket'],
    ['x'.repeat(500), '', 'x'.repeat(300)],
  ])('names a ticket %#', async (name, description, expected) => {
    const tools = notingTools();
    await openTicketPerformer.perform(effectOf('open-ticket', { ...data, name, description }), tools);
    expect(tools.asked).toMatchObject([['open-ticket', { name: expected }]]);
  });

  it('R30 takes its own way where a limit forbids the ticket', async () => {
    const asked = effectOf('open-ticket', { ...data, name: 'Beyond the limit' });
    expect(await openTicketPerformer.perform(asked, notingTools())).toEqual({ kind: 'done', exit: 'refused' });
  });

  it('fails in words on data that is none', async () => {
    const tools = notingTools();
    expect(await openTicketPerformer.perform(effectOf('open-ticket', { name: 5 }), tools)).toMatchObject({
      kind: 'failed',
    });
    expect(tools.asked).toEqual([]);
  });
});
