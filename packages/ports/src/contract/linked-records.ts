// Contract of what hangs on contacts, conversations and tickets: submissions, merges, properties, the trail of changes.
import type { ContactMerge, Property } from '@parley/helpdesk';
import { idFrom } from '@parley/primitives';
import { expect, it } from 'vitest';
import type { Store } from '../store';
import type { Write } from '../write';
import { otherWs, sampleContact, sampleSubmission, sampleTicket, ws } from './samples';

export function linkedRecordTests(get: () => Store): void {
  it('numbers tickets and finds them by origin and contact', async () => {
    expect(await get().nextTicketNumber(ws)).toBe(1);
    await get().commit([
      {
        kind: 'put',
        table: 'tickets',
        row: sampleTicket('tic_1', 7, { originKey: 'ses:1:0', contactId: idFrom('contact', 'con_1') }),
      },
    ]);
    expect(await get().nextTicketNumber(ws)).toBe(8);
    expect(await get().nextTicketNumber(otherWs)).toBe(1);
    expect(await get().findTicketByOrigin(ws, 'ses:1:0')).toMatchObject({ id: 'tic_1' });
    expect(await get().listTicketsOfContact(ws, 'con_1')).toHaveLength(1);
    const twice = await get().commit([
      { kind: 'put', table: 'tickets', row: sampleTicket('tic_2', 8, { originKey: 'ses:1:0' }) },
    ]);
    expect(twice.ok).toBe(false);
  });

  it('finds the tickets of a conversation, newest first', async () => {
    const conversationId = idFrom('conversation', 'conv_1');
    const put = (id: string, number: number, change = {}): Write => ({
      kind: 'put',
      table: 'tickets',
      row: sampleTicket(id, number, change),
    });
    await get().commit([put('tic_1', 1, { conversationId }), put('tic_2', 2, { conversationId }), put('tic_3', 3)]);
    expect((await get().listTicketsOfConversation(ws, 'conv_1')).map(({ number }) => number)).toEqual([2, 1]);
    expect(await get().listTicketsOfConversation(otherWs, 'conv_1')).toEqual([]);
  });

  it('finds the submissions of a contact over all forms, newest first, and follows them when they move', async () => {
    const contactId = idFrom('contact', 'con_1');
    const row = sampleSubmission('sub_1', { contactId, createdAt: 1 });
    const other = sampleSubmission('sub_2', { contactId, createdAt: 2, formId: idFrom('form', 'form_2') });
    await get().commit([
      { kind: 'put', table: 'submissions', row },
      { kind: 'put', table: 'submissions', row: other },
    ]);
    const found = await get().listSubmissionsOfContact(ws, 'con_1', 10);
    expect(found.map(({ id }) => id)).toEqual(['sub_2', 'sub_1']);
    expect(await get().listSubmissionsOfContact(ws, 'con_1', 1)).toHaveLength(1);
    const moved = { ...row, revision: 2, contactId: idFrom('contact', 'con_2') };
    await get().commit([{ kind: 'put', table: 'submissions', row: moved }]);
    expect(await get().listSubmissionsOfContact(ws, 'con_1', 10)).toHaveLength(1);
    expect(await get().listSubmissionsOfContact(ws, 'con_2', 10)).toEqual([moved]);
  });

  it('finds merges from both of their contacts', async () => {
    const row: ContactMerge = {
      workspaceId: ws,
      revision: 1,
      id: idFrom('merge', 'merge_1'),
      keptId: idFrom('contact', 'con_1'),
      gone: sampleContact('con_2', { properties: { first_name: 'Ada' } }),
      filled: ['first_name'],
      ownerFilled: false,
      identityIds: [],
      conversationIds: [],
      ticketIds: [],
      submissionIds: [],
      memberId: idFrom('member', 'mem_1'),
      at: 1,
      undoneAt: null,
    };
    await get().commit([{ kind: 'put', table: 'contactMerges', row }]);
    expect(await get().listMergesOf(ws, 'con_1')).toEqual([row]);
    expect(await get().listMergesOf(ws, 'con_2')).toEqual([row]);
    expect(await get().listMergesOf(ws, 'con_3')).toEqual([]);
    expect(await get().listMergesOf(otherWs, 'con_1')).toEqual([]);
  });

  it('lets no two properties of contacts have one key, while a ticket’s may', async () => {
    const property = (id: string, change: Partial<Property> = {}): Write => ({
      kind: 'put',
      table: 'properties',
      row: {
        workspaceId: ws,
        revision: 1,
        id: idFrom('property', id),
        of: 'contact',
        key: 'bike',
        label: 'Bike',
        kind: 'text',
        required: false,
        options: [],
        rank: 1,
        createdAt: 1,
        ...change,
      },
    });
    expect((await get().commit([property('prop_1')])).ok).toBe(true);
    expect((await get().commit([property('prop_2')])).ok).toBe(false);
    expect((await get().commit([property('prop_3', { of: 'ticket' })])).ok).toBe(true);
    expect(await get().list('properties', ws)).toHaveLength(2);
  });

  it('tells what was done to one thing, with its details', async () => {
    const line = (id: string, at: number, subject: string, details?: Record<string, string>): Write => ({
      kind: 'add-audit',
      row: { workspaceId: ws, id, at, memberId: null, action: 'ticket.move', subject, ...(details && { details }) },
    });
    await get().commit([
      line('a1', 1, 'tic_1', { from: 'New', to: 'Done' }),
      line('a2', 2, 'tic_1'),
      line('a3', 3, 'x'),
    ]);
    const trail = await get().listAuditOf(ws, 'tic_1', 10);
    expect(trail.map(({ id }) => id)).toEqual(['a2', 'a1']);
    expect(trail[1]?.details).toEqual({ from: 'New', to: 'Done' });
    expect(await get().listAuditOf(otherWs, 'tic_1', 10)).toEqual([]);
  });
}
