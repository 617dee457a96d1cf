// What comes with answers: questions asked once, consents in the ledger, mails to the team, files by kind, one name for one form.
import { type FormDefinition, type FormField, newForm } from '@parley/forms';
import { performEffects, readForm, readKnown, submitForm, uploadFormFile } from '@parley/use-cases';
import { type Actor, getContact, createForm, saveForm } from '@parley/use-cases/studio';
import { beforeEach, describe, expect, it } from 'vitest';
import { png } from './support/sample-files';
import { createTestWorld, type TestWorld } from './support/test-world';

const field = (key: string, over: Partial<FormField> = {}): FormField => ({
  id: key,
  key,
  kind: 'single-line',
  label: key,
  required: false,
  ...over,
});
const form = (name: string, fields: readonly FormField[], more: Partial<FormDefinition> = {}): FormDefinition => ({
  ...newForm(name),
  fields: [field('email', { kind: 'email', required: true, contactProperty: 'email' }), ...fields],
  ...more,
});
const company = field('company', { required: true, once: true, contactProperty: 'company' });
const size = field('size', { required: true, queued: true });

let world: TestWorld;
let actor: Actor;
let ids: Record<string, string>;

async function begin(forms: readonly FormDefinition[], more: object = {}): Promise<void> {
  world = await createTestWorld({
    format: 'parley.workspace',
    formatVersion: 1,
    name: 'Demo',
    inboxes: [{ name: 'Support' }],
    members: [{ email: 'ann@demo.example', name: 'Ann', role: 'admin' }],
    forms: forms.map((definition) => ({ definition })),
    ...more,
  });
  const [workspace] = await world.store.listWorkspaces();
  const member = workspace && (await world.store.findMemberByEmail(workspace.id, 'ann@demo.example'));
  if (!workspace || !member) throw new Error('No workspace');
  actor = { workspaceId: workspace.id, member };
  const stored = await world.store.list('forms', workspace.id);
  ids = Object.fromEntries(stored.map(({ id, definition }) => [definition.name, id]));
}

async function send(name: string, values: object, over: Partial<Parameters<typeof submitForm>[1]> = {}) {
  const formId = ids[name] ?? '';
  return submitForm(world, { formId, values, page: null, idempotencyKey: null, source: 'json', ...over });
}

async function passOf(sending: ReturnType<typeof send>): Promise<string> {
  const sent = await sending;
  if (!sent.ok || sent.value.visitor === null) throw new Error(JSON.stringify(sent));
  return sent.value.visitor;
}

const known = async (name: string, pass: string) => {
  const read = await readKnown(world, { formId: ids[name] ?? '', pass });
  return read.ok ? read.value : null;
};

describe('what is asked only once', () => {
  beforeEach(() => begin([form('Contact', [company, size]), form('Other', [{ ...company, key: 'firm' }])]));

  it('is left out for the browser that answered it, in other forms too, and says no value', async () => {
    const pass = await passOf(send('Contact', { email: 'ada@demo.example', company: 'Acme' }));
    expect(await known('Contact', pass)).toEqual({ answered: ['company'] });
    expect(await known('Other', pass)).toEqual({ answered: ['firm'] });
    expect(pass).not.toContain('Acme');
    const again = await send('Contact', { email: 'ada@demo.example', size: 'Ten' }, { visitor: pass });
    expect(again).toMatchObject({ ok: true });
    const values = (
      await world.store.listSubmissions({ workspaceId: actor.workspaceId, formId: ids['Contact'] ?? '', limit: 5 })
    )[0];
    expect(values?.values).toMatchObject({ size: 'Ten' });
  });

  it('is asked of who only claims to have answered it, or types a known address', async () => {
    await passOf(send('Contact', { email: 'ada@demo.example', company: 'Acme' }));
    const missing = { ok: false, error: { errors: [{ field: 'company', code: 'required' }] } };
    expect(await send('Contact', { email: 'ada@demo.example' })).toMatchObject(missing);
    for (const visitor of ['', 'made up', 'x'.repeat(5_000)])
      expect(await send('Contact', { email: 'ada@demo.example' }, { visitor })).toMatchObject(missing);
    // A stranger who sends the other form with Ada's address learns nothing of Ada's company.
    const stranger = await passOf(send('Other', { email: 'ada@demo.example', firm: 'Mine' }));
    expect(await known('Contact', stranger)).toEqual({ answered: ['company'] });
    const guess = await passOf(send('Contact', { email: 'ada@demo.example', company: 'Acme' }));
    expect(await known('Other', `${guess.slice(0, -2)}xx`)).toEqual({ answered: [] });
  });

  it('is asked again once the team has emptied it, or removed the submission', async () => {
    const pass = await passOf(send('Contact', { email: 'ada@demo.example', company: 'Acme' }));
    const [contact] = await world.store.listContacts({ workspaceId: actor.workspaceId, limit: 5 });
    if (!contact) throw new Error('No contact');
    const { company: _, ...properties } = contact.properties;
    const row = { ...contact, revision: contact.revision + 1, properties };
    await world.store.commit([{ kind: 'put', table: 'contacts', row }]);
    expect(await known('Contact', pass)).toEqual({ answered: [] });
  });
});

describe('consents', () => {
  const consent = field('news', { kind: 'consent', label: 'News', text: 'I want **news**.' });
  const channel = { inbox: 'Support', kind: 'form', name: 'Contact', form: 'Contact' };

  it('R104 R106 of a connected form stand in the ledger like those of Messenger, in the words that were shown', async () => {
    await begin([form('Contact', [consent, { ...consent, key: 'terms', id: 'terms', text: 'Terms' }])], {
      channels: [channel],
    });
    await send('Contact', { email: 'ada@demo.example', news: 'true' });
    const [talk] = await world.store.listConversations({ workspaceId: actor.workspaceId, status: 'open', limit: 5 });
    if (!talk) throw new Error('No conversation');
    const rows = await world.store.listConsents(actor.workspaceId, talk.connectionId, talk.visitorKey ?? talk.id);
    expect(rows.map(({ text, decision, kind }) => [text, decision, kind]).sort()).toEqual([
      ['I want news.', 'given', 'explicit'],
      ['Terms', 'declined', 'explicit'],
    ]);
    expect(new Set(rows.map(({ textVersion }) => textVersion)).size).toBe(2);
    const page = await getContact(world, actor, { contactId: talk.contactId ?? '' });
    const told = page.ok ? page.value.timeline.filter(({ code }) => code.startsWith('consent')) : [];
    expect(told.map(({ text }) => text).sort()).toEqual(['I want news.', 'Terms']);
  });
});

describe('the team hears of a submission by mail', () => {
  it('at each address once, not of spam, and the addresses are nobody’s business', async () => {
    const notify = { emails: ['Team@demo.example', 'team@demo.example', 'bo@demo.example'], contactOwner: true };
    await begin([form('Contact', [field('message')], { notify })]);
    await send('Contact', { email: 'ada@demo.example', message: 'The tap drips' }, { idempotencyKey: 'k1' });
    await send('Contact', { email: 'ada@demo.example', message: 'The tap drips' }, { idempotencyKey: 'k1' });
    await send('Contact', { email: 'ada@demo.example', message: 'x', website_url: 'spam' });
    await performEffects(world);
    const { sent } = world.mailer;
    expect(sent.map(({ to }) => to).sort()).toEqual(['bo@demo.example', 'team@demo.example']);
    expect(sent[0]?.text).toContain('message: The tap drips');
    const face = await readForm(world, ids['Contact'] ?? '');
    expect(JSON.stringify(face)).not.toContain('team@demo.example');
  });
});

describe('files', () => {
  const photo = field('photo', { kind: 'file', fileGroups: ['picture'], mostMegabytes: 0.1 });
  beforeEach(() => begin([form('Contact', [photo, field('any', { kind: 'file' })])]));
  const upload = async (name: string, bytes: Uint8Array, key?: string) => {
    const file = { name, bytes };
    return uploadFormFile(world, { formId: ids['Contact'] ?? '', token: null, file, field: key });
  };

  it('of another kind, or larger, are refused as they are chosen and again when they are sent', async () => {
    const text = new TextEncoder().encode('words');
    expect(await upload('a.txt', text, 'photo')).toMatchObject({ ok: false, error: { field: 'photo' } });
    expect(await upload('a.png', png, 'photo')).toMatchObject({ ok: true });
    const elsewhere = await upload('a.txt', text, 'any');
    const sent = await send('Contact', { email: 'a@demo.example', photo: [elsewhere.ok ? elsewhere.value.key : ''] });
    expect(sent).toMatchObject({ ok: false, error: { errors: [{ field: 'photo', code: 'file-kind' }] } });
    const large = new Uint8Array(200_000);
    large.set(png);
    expect(await upload('b.png', large, 'photo')).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('0.1 MB') },
    });
  });
});

describe('a form’s name', () => {
  beforeEach(() => begin([form('Contact', []), form('Other', [])]));

  it('R114 is its own when it is made and when it is renamed', async () => {
    const stored = await world.store.get('forms', actor.workspaceId, ids['Other'] ?? '');
    if (!stored) throw new Error('No form');
    const save = (name: string, revision: number) =>
      saveForm(world, actor, { formId: stored.id, definition: { ...stored.definition, name }, revision });
    expect(await createForm(world, actor, { name: ' contact' })).toMatchObject({ ok: false, error: { field: 'name' } });
    expect(await save('CONTACT', 1)).toMatchObject({ ok: false, error: { field: 'name' } });
    expect(await save('OTHER', 1)).toMatchObject({ ok: true });
    expect(await save('Other', 1)).toMatchObject({ ok: false, error: { code: 'conflict' } });
  });
});
