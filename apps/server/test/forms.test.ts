// Forms over real HTTP: definition, submission as JSON and as plain HTML, ticket and conversation, refusals, traps.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkspaceId } from '@parley/primitives';
import { startTestServer, type TestServer } from './support/start-test-server';
import { pause } from './support/server-process';
import { post } from './support/visitor';

let server: TestServer;
let workspaceId: WorkspaceId;
let workspaceKey: string;
let formId: string;
let address: string;

beforeAll(async () => {
  server = await startTestServer();
  const [workspace] = await server.world.store.listWorkspaces();
  if (!workspace) throw new Error('No demo workspace');
  workspaceId = workspace.id;
  workspaceKey = workspace.publicKey;
  formId = (await server.world.store.list('forms', workspaceId))[0]?.id ?? '';
  address = `${server.origin}/v1/forms/${formId}/submissions`;
});

afterAll(() => server.stop());

const good = (email: string, message = 'The tap drips') => ({ first_name: 'Ada', email, message });

async function submissionsOf(email: string) {
  const all = await server.world.store.listSubmissions({ workspaceId, formId, limit: 100 });
  return all.filter(({ values }) => values['email'] === email);
}

async function ticketsOf(conversationId: string | null | undefined) {
  for (let tries = 0; tries < 100; tries++) {
    const tickets = (await server.world.store.list('tickets', workspaceId)).filter(
      (ticket) => ticket.conversationId === conversationId,
    );
    if (tickets.length > 0) return tickets;
    await pause(20);
  }
  return [];
}

describe('a form', () => {
  it('R124 R122 becomes a conversation with fields in form order, a contact and a ticket', async () => {
    const response = await post(address, { values: good('Ada@Demo.Example') });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      submissionId: expect.stringMatching(/^sub_/),
      thankYou: expect.stringContaining('Thank you'),
    });
    const [submission] = await submissionsOf('Ada@Demo.Example').then(async (rows) =>
      rows.length > 0 ? rows : submissionsOf('ada@demo.example'),
    );
    const conversationId = submission?.conversationId;
    if (!conversationId) throw new Error('No conversation');
    const [message] = await server.world.store.listMessages({
      workspaceId,
      conversationId,
      after: 0,
      limit: 10,
      notes: false,
    });
    expect(message?.parts).toMatchObject([
      {
        kind: 'fields',
        fields: [{ label: 'Name', value: 'Ada' }, { label: 'E-mail' }, { label: 'Message', value: 'The tap drips' }],
      },
    ]);
    expect(await ticketsOf(conversationId)).toMatchObject([
      { name: 'Form: Ada', description: 'The tap drips', contactId: submission.contactId },
    ]);
    const contact = await server.world.store.get('contacts', workspaceId, submission.contactId ?? '');
    expect(contact?.properties).toMatchObject({ first_name: 'Ada', email: 'ada@demo.example' });
  });

  it('knows a contact by email whatever its case', async () => {
    for (const email of ['bo@demo.example', 'BO@demo.example'])
      expect((await post(address, { values: good(email) })).status).toBe(201);
    const all = await server.world.store.listSubmissions({ workspaceId, formId, limit: 100 });
    const contacts = all
      .filter(({ values }) => String(values['email']).toLowerCase() === 'bo@demo.example')
      .map(({ contactId }) => contactId);
    expect(contacts).toHaveLength(2);
    expect(new Set(contacts).size).toBe(1);
  });

  it('R122 is stored once under the same idempotency key, also at the same moment', async () => {
    const body = { values: good('cy@demo.example'), idempotencyKey: 'once' };
    const answers = await Promise.all([post(address, body), post(address, body), post(address, body)]);
    const ids = await Promise.all(answers.map(async (answer) => (await answer.json()).submissionId));
    expect(new Set(ids).size).toBe(1);
    expect(await submissionsOf('cy@demo.example')).toHaveLength(1);
  });

  it('names every field that is wrong and stores nothing', async () => {
    const response = await post(address, { values: { first_name: '', email: 'nowhere', extra: 'x' } });
    expect(response.status).toBe(400);
    const { errors } = await response.json();
    expect(errors.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`).sort()).toEqual([
      'email invalid-email',
      'extra unknown-field',
      'first_name required',
      'message required',
    ]);
    expect((await post(address, { values: good('x@demo.example'), admin: true })).status).toBe(400);
    expect((await post(address, { values: 'x' })).status).toBe(400);
    expect((await post(`${server.origin}/v1/forms/form_none/submissions`, { values: {} })).status).toBe(404);
    expect(await submissionsOf('x@demo.example')).toEqual([]);
  });

  it('takes a plain HTML post and sends the browser on', async () => {
    const body = new URLSearchParams({ ...good('html@demo.example'), website_url: '' });
    const sent = await fetch(address, { method: 'POST', body, redirect: 'manual' });
    expect(sent.status).toBe(303);
    const thanks = await fetch(new URL(sent.headers.get('location') ?? '', server.origin));
    expect(await thanks.text()).toContain('Thank you');
    expect(await submissionsOf('html@demo.example')).toHaveLength(1);
    const parts = new FormData();
    for (const [name, value] of Object.entries(good('parts@demo.example'))) parts.append(name, value);
    expect((await fetch(address, { method: 'POST', body: parts, redirect: 'manual' })).status).toBe(303);
  });

  it('shows a plain HTML post again with what was typed and what is wrong', async () => {
    const body = new URLSearchParams({ first_name: 'Ada <b>', email: 'nowhere', message: 'Hi' });
    const page = await fetch(address, { method: 'POST', body, redirect: 'manual' });
    expect(page.status).toBe(400);
    const html = await page.text();
    expect(html).toContain('Ada &lt;b&gt;');
    expect(html).toContain('must be an e-mail address');
  });

  it('answers a program that fills in the trap like anybody else, and opens nothing', async () => {
    for (const body of [new URLSearchParams({ ...good('bot@demo.example'), website_url: 'http://spam.example' })]) {
      expect((await fetch(address, { method: 'POST', body, redirect: 'manual' })).status).toBe(303);
    }
    expect(await submissionsOf('bot@demo.example')).toEqual([]);
  });

  it('takes the submission shape other systems send', async () => {
    const url = `${server.origin}/submissions/v3/integration/submit/${workspaceKey}/${formId}`;
    const fields = Object.entries(good('hub@demo.example')).map(([name, value]) => ({
      objectTypeId: '0-1',
      name,
      value,
    }));
    const sent = await post(url, { fields, context: { pageUri: 'https://shop.example/', pageName: 'Shop' } });
    expect(sent.status).toBe(200);
    expect(await sent.json()).toEqual({ inlineMessage: expect.stringContaining('Thank you') });
    const refused = await post(url, {
      fields: fields.map((field) => (field.name === 'email' ? { ...field, value: 'x' } : field)),
    });
    expect(refused.status).toBe(400);
    expect(await refused.json()).toMatchObject({ status: 'error', errors: [{ errorType: 'INVALID_EMAIL' }] });
    expect((await post(url.replace(workspaceKey, 'other'), { fields })).status).toBe(404);
    const broken = await fetch(url, { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } });
    expect(broken.status).toBe(400);
    expect(await broken.json()).toMatchObject({ status: 'error', message: 'The body is not JSON.', errors: [] });
  });

  it('keeps all values of a field those systems send twice, and the consent with its words', async () => {
    const url = `${server.origin}/submissions/v3/integration/submit/${workspaceKey}/${formId}`;
    const given = { ...good('twice@demo.example', 'one'), again: 'two' };
    const fields = Object.entries(given).map(([name, value]) => ({ name: name === 'again' ? 'message' : name, value }));
    const consent = {
      consentToProcess: true,
      text: 'I agree',
      communications: [{ value: false, subscriptionTypeId: 999, text: 'News' }],
    };
    expect((await post(url, { fields, legalConsentOptions: { consent } })).status).toBe(200);
    expect(await submissionsOf('twice@demo.example')).toMatchObject([
      {
        values: { message: 'one;two' },
        consents: [
          { text: 'I agree', given: true },
          { text: 'News', given: false },
        ],
      },
    ]);
    const mute = await post(url, { fields, legalConsentOptions: { consent: { consentToProcess: true } } });
    expect(await mute.json()).toMatchObject({ errors: [{ errorType: 'MISSING_PROCESSING_CONSENT_TEXT' }] });
  });

  it('can be read and shown by itself', async () => {
    expect(await (await fetch(`${server.origin}/v1/forms/${formId}`)).json()).toMatchObject({
      formId,
      definition: { name: 'Contact us' },
    });
    const page = await fetch(`${server.origin}/f/${formId}`);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain('data-parley-form');
  });
});
