// HubSpot's own client, as it comes from the registry, submits a form to our compatible address: only its base path is set.
import { Client } from '@hubspot/api-client';
import type { WorkspaceId } from '@parley/primitives';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './support/start-test-server';

let server: TestServer;
let client: Client;
let workspaceId: WorkspaceId;
let path: string;
let formId: string;

beforeAll(async () => {
  server = await startTestServer();
  const [workspace] = await server.world.store.listWorkspaces();
  if (!workspace) throw new Error('No demo workspace');
  workspaceId = workspace.id;
  formId = (await server.world.store.list('forms', workspaceId))[0]?.id ?? '';
  path = `/submissions/v3/integration/submit/${workspace.publicKey}/${formId}`;
  client = new Client({ accessToken: 'pat-not-asked-for', basePath: server.origin });
});

afterAll(() => server.stop());

const bodyOf = (values: Record<string, string>) => ({
  submittedAt: '1767225600000',
  fields: Object.entries(values).map(([name, value]) => ({ objectTypeId: '0-1', name, value })),
  context: { hutk: '60c2ccdfe4892f0fa0593940b12c11aa', pageUri: 'https://shop.example/contact', pageName: 'Contact' },
  legalConsentOptions: {
    consent: {
      consentToProcess: true,
      text: 'I agree to the storing of my data.',
      communications: [{ value: true, subscriptionTypeId: 999, text: 'I want the news.' }],
    },
  },
});
const submit = (values: Record<string, string>) => client.apiRequest({ method: 'POST', path, body: bodyOf(values) });

describe('R124 the client of HubSpot', () => {
  it('submits a form, which becomes a conversation with its consents', async () => {
    const answer = await submit({ first_name: 'Ada', email: 'ada@hub.example', message: 'The tap drips – åäö' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await answer.json()).toEqual({ inlineMessage: expect.stringContaining('Thank you') });
    const [stored] = await server.world.store.listSubmissions({ workspaceId, formId, limit: 10 });
    expect(stored).toMatchObject({
      values: { email: 'ada@hub.example', message: 'The tap drips – åäö' },
      consents: [
        { text: 'I agree to the storing of my data.', given: true },
        { text: 'I want the news.', given: true },
      ],
      conversationId: expect.stringMatching(/^conv_/),
    });
  });

  it('is told what is wrong in the words it knows', async () => {
    const answer = await submit({ email: 'no address', message: 'x', nickname: 'A' });
    expect(answer.status).toBe(400);
    const told: { errors: { errorType: string }[] } = await answer.json();
    expect(told).toMatchObject({ status: 'error', message: expect.any(String), correlationId: expect.any(String) });
    const types = told.errors.map(({ errorType }) => errorType);
    expect(types).toContain('INVALID_EMAIL');
    expect(types).toContain('FIELD_NOT_IN_FORM_DEFINITION');
    const elsewhere = path.replace(/[^/]+$/, 'form_nothing');
    expect((await client.apiRequest({ method: 'POST', path: elsewhere, body: bodyOf({}) })).status).toBe(404);
  });
});
