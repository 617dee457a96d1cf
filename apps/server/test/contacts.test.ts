// Contacts: typed properties, possible duplicates, merging and taking apart again, and everything that happened.
import type { Property } from '@parley/helpdesk';
import { idFrom } from '@parley/primitives';
import { performEffects } from '@parley/use-cases';
import {
  createContact,
  createProperty,
  createTicket,
  findDuplicates,
  getContact,
  mergeContacts,
  undoMerge,
  updateContact,
} from '@parley/use-cases/studio';
import { describe, expect, it } from 'vitest';
import { post, submit, ticketWorld } from './support/ticket-world';

type Desk = Awaited<ReturnType<typeof ticketWorld>>;

async function made(desk: Desk, properties: Record<string, string | number>): Promise<string> {
  const created = await createContact(desk.world, desk.admin, { properties });
  if (!created.ok) throw new Error(created.error.message);
  return created.value.contactId;
}

async function pageOf(desk: Desk, contactId: string) {
  const page = await getContact(desk.world, desk.agent, { contactId });
  if (!page.ok) throw new Error(page.error.message);
  return page.value;
}

type Defined = Pick<Property, 'of' | 'key' | 'label' | 'kind' | 'required' | 'options'>;

const property = (key: string, rest: Partial<Defined> = {}): Defined => ({
  of: 'contact',
  key,
  label: key,
  kind: 'text',
  required: false,
  options: [],
  ...rest,
});

describe('properties of a contact', () => {
  it('R26 are read by their kind, and a mistake is said beside its field', async () => {
    const desk = await ticketWorld();
    const options = [
      { value: 'a', label: 'Alpha' },
      { value: 'b', label: 'Beta' },
    ];
    await createProperty(desk.world, desk.admin, property('age', { kind: 'number' }));
    await createProperty(desk.world, desk.admin, property('groups', { kind: 'several-choices', options }));
    const contactId = await made(desk, { first_name: 'Ada', age: '41', groups: 'b;a' });
    expect((await pageOf(desk, contactId)).contact.properties).toEqual({ first_name: 'Ada', age: 41, groups: 'a;b' });
    const wrong = await updateContact(desk.world, desk.agent, { contactId, properties: { age: 'old' } });
    expect(wrong).toMatchObject({ ok: false, error: { code: 'invalid', field: 'properties.age' } });
    await updateContact(desk.world, desk.agent, { contactId, properties: { age: '' } });
    expect((await pageOf(desk, contactId)).contact.properties).not.toHaveProperty('age');
  });

  it('must be there when required, and cannot be emptied', async () => {
    const desk = await ticketWorld();
    await createProperty(desk.world, desk.admin, property('plan', { required: true }));
    const none = await createContact(desk.world, desk.admin, { properties: { first_name: 'Ada' } });
    expect(none).toMatchObject({ ok: false, error: { field: 'properties.plan' } });
    const contactId = await made(desk, { plan: 'Big' });
    const emptied = await updateContact(desk.world, desk.admin, { contactId, properties: { plan: ' ' } });
    expect(emptied).toMatchObject({ ok: false, error: { field: 'properties.plan' } });
  });

  it('have names of their own: built-in ones and those in use are refused', async () => {
    const desk = await ticketWorld();
    const add = async (key: string, rest: Partial<Defined> = {}) =>
      (await createProperty(desk.world, desk.admin, property(key, rest))).ok;
    expect(await add('email')).toBe(false);
    expect(await add('bike')).toBe(true);
    expect(await add('bike')).toBe(false);
    expect(await add('bike', { of: 'ticket' })).toBe(true);
    expect(await add('colour', { kind: 'single-choice' })).toBe(false);
  });

  it('leave out what a form brings and does not fit, and tell the team', async () => {
    const desk = await ticketWorld();
    const { world, workspaceId } = desk;
    await createProperty(world, desk.admin, property('age', { kind: 'number' }));
    const [stored] = await world.store.list('forms', workspaceId);
    if (!stored) throw new Error('No form');
    const fields = stored.definition.fields.map((field) =>
      field.ticketProperty === 'name' ? { ...field, contactProperty: 'age' } : field,
    );
    const row = { ...stored, revision: stored.revision + 1, definition: { ...stored.definition, fields } };
    await world.store.commit([{ kind: 'put', table: 'forms', row }]);
    await submit(world, 'Hello', 'tove@demo.example');
    const [talk] = await world.store.listConversations({ workspaceId, status: 'open', limit: 1 });
    const { properties } = (await pageOf(desk, talk?.contactId ?? '')).contact;
    expect(properties).toMatchObject({ email: 'tove@demo.example' });
    expect(properties).not.toHaveProperty('age');
    const conversationId = idFrom('conversation', talk?.id ?? '');
    const messages = await world.store.listMessages({ workspaceId, conversationId, after: 0, limit: 9, notes: true });
    const notices = messages.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'notice'));
    expect(notices).toContainEqual({ kind: 'notice', code: 'property-refused', values: { name: 'age' } });
  });
});

describe('possible duplicates', () => {
  it('R108 are flagged for one person who wrote to two pages, by name; not for strangers', async () => {
    const desk = await ticketWorld();
    await post(desk.world, 'psid-1', 'Hello');
    await post(desk.world, 'psid-2', 'Hello again');
    const all = await desk.world.store.listContacts({ workspaceId: desk.workspaceId, limit: 10 });
    expect(all).toHaveLength(2);
    const [one, two] = all.map(({ id }) => id);
    if (!one || !two) throw new Error('No contacts');
    expect(await findDuplicates(desk.world, desk.agent, { contactId: one })).toEqual({ ok: true, value: [] });
    for (const contactId of [one, two])
      await updateContact(desk.world, desk.agent, { contactId, properties: { first_name: 'Tove', last_name: 'Lund' } });
    const found = await findDuplicates(desk.world, desk.agent, { contactId: one });
    expect(found).toMatchObject({ ok: true, value: [{ contact: { id: two }, same: ['name'] }] });
  });

  it('R108 are found by email and phone however they are written', async () => {
    const desk = await ticketWorld();
    const one = await made(desk, { email: 'Tove@Demo.example', phone: '+46 70 123 45 67' });
    const two = await made(desk, { first_name: 'T', phone: '+46701234567' });
    await updateContact(desk.world, desk.agent, { contactId: two, properties: { email: 'tove@demo.example' } });
    const found = await findDuplicates(desk.world, desk.agent, { contactId: one });
    expect(found).toMatchObject({ ok: true, value: [{ contact: { id: two }, same: ['email', 'phone'] }] });
  });
});

describe('merging', () => {
  async function two(desk: Desk) {
    const kept = await made(desk, { first_name: 'Tove', email: 'tove@demo.example' });
    const gone = await made(desk, { first_name: 'T', phone: '+46 70 123 45 67' });
    await submit(desk.world, 'From the form', 'tove@demo.example');
    await post(desk.world, 'psid-1', 'From the page');
    await performEffects(desk.world);
    const talks = await desk.world.store.listConversations({ workspaceId: desk.workspaceId, status: 'open', limit: 5 });
    const third = talks.find(({ channel }) => channel === 'messenger')?.contactId ?? '';
    await createTicket(desk.world, desk.agent, { name: 'Theirs', contactId: third });
    return { kept, gone, third };
  }

  it('R108 moves all that hangs on the other contact, and the kept one’s word stands', async () => {
    const desk = await ticketWorld();
    const { kept, gone, third } = await two(desk);
    for (const goneId of [gone, third])
      expect(await mergeContacts(desk.world, desk.agent, { keptId: kept, goneId })).toMatchObject({ ok: true });
    const page = await pageOf(desk, kept);
    expect(page.contact.properties).toEqual({
      first_name: 'From the form',
      email: 'tove@demo.example',
      phone: '+46 70 123 45 67',
    });
    expect(page.conversations.map(({ channel }) => channel).sort()).toEqual(['form', 'messenger']);
    expect(page.tickets.map(({ name }) => name)).toEqual(['Theirs']);
    expect(page.merges).toHaveLength(2);
    expect(await getContact(desk.world, desk.agent, { contactId: gone })).toMatchObject({ ok: false });
    // Whoever writes from the page again is the kept contact now.
    await post(desk.world, 'psid-1', 'Once more');
    expect(
      (await desk.world.store.listContacts({ workspaceId: desk.workspaceId, limit: 10 })).map(({ id }) => id),
    ).toEqual([kept]);
  });

  it('R108 can be undone: what moved goes back, what came since and what was changed stays', async () => {
    const desk = await ticketWorld();
    const { kept, third } = await two(desk);
    const before = await pageOf(desk, third);
    const merged = await mergeContacts(desk.world, desk.agent, { keptId: kept, goneId: third });
    await createTicket(desk.world, desk.agent, { name: 'Since', contactId: kept });
    const mergeId = merged.ok ? merged.value.mergeId : '';
    expect(await undoMerge(desk.world, desk.agent, { mergeId })).toMatchObject({
      ok: true,
      value: { contactId: third },
    });
    const after = await pageOf(desk, third);
    expect(after.contact.properties).toEqual(before.contact.properties);
    expect(after.conversations.map(({ id }) => id)).toEqual(before.conversations.map(({ id }) => id));
    expect(after.identities).toEqual(before.identities);
    expect(after.tickets.map(({ name }) => name)).toEqual(['Theirs']);
    const left = await pageOf(desk, kept);
    expect(left.tickets.map(({ name }) => name)).toEqual(['Since']);
    expect(left.merges).toEqual([]);
    expect(await undoMerge(desk.world, desk.agent, { mergeId })).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
  });

  it('refuses a contact with itself and one that is not there', async () => {
    const desk = await ticketWorld();
    const kept = await made(desk, { first_name: 'Tove' });
    const merge = async (goneId: string) => {
      const done = await mergeContacts(desk.world, desk.agent, { keptId: kept, goneId });
      return done.ok ? null : done.error.code;
    };
    expect(await merge(kept)).toBe('invalid');
    expect(await merge('con_gone')).toBe('not-found');
  });
});

describe('the timeline', () => {
  it('R125 shows a submission with its hidden fields marked, beside conversations and tickets', async () => {
    const desk = await ticketWorld();
    const { world, workspaceId } = desk;
    const [stored] = await world.store.list('forms', workspaceId);
    if (!stored) throw new Error('No form');
    const hidden = {
      id: 'campaign',
      key: 'campaign',
      kind: 'hidden',
      label: 'Campaign',
      required: false,
      defaultValue: 'spring',
    } as const;
    const definition = { ...stored.definition, fields: [...stored.definition.fields, hidden] };
    await world.store.commit([
      { kind: 'put', table: 'forms', row: { ...stored, revision: stored.revision + 1, definition } },
    ]);
    await desk.set('form', {});
    await submit(world, 'Hello', 'tove@demo.example');
    await performEffects(world);
    const [talk] = await world.store.listConversations({ workspaceId, status: 'open', limit: 1 });
    const page = await pageOf(desk, talk?.contactId ?? '');
    expect(page.submissions[0]?.fields).toContainEqual({ label: 'Campaign', value: 'spring', hidden: true });
    const shown = await world.store.listMessages({
      workspaceId,
      conversationId: idFrom('conversation', talk?.id ?? ''),
      after: 0,
      limit: 9,
      notes: false,
    });
    expect(JSON.stringify(shown)).not.toContain('Campaign');
    expect(page.timeline.map(({ code }) => code).sort()).toEqual([
      'contact-created',
      'conversation',
      'submission',
      'ticket',
    ]);
  });
});
