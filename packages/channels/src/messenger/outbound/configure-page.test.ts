// Greeting, Get Started and subscription are brought in line with few calls (R93).
import type { ConnectionFace } from '@parley/ports';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loopbackCall } from '../double/loopback-call';
import { type GraphDouble, openGraphDouble } from '../graph-double';
import { sampleAppId, sampleConnection, samplePage, sampleSecrets } from '../sample-connection';
import { configurePage } from './configure-page';

let graph: GraphDouble;
beforeEach(async () => {
  graph = await openGraphDouble({ appId: sampleAppId, appSecret: sampleSecrets.appSecret, pages: [samplePage] });
});
afterEach(() => graph.close());

const withGreeting = (greeting: string): ConnectionFace => ({
  ...sampleConnection,
  settings: { ...sampleConnection.settings, greeting },
});
const configure = (connection: ConnectionFace) =>
  configurePage(connection, { http: loopbackCall(500), config: { MESSENGER_GRAPH_BASE: graph.url } });
const calls = () => graph.calls.map((call) => `${call.method} ${call.path}`);
const profile = 'me/messenger_profile';
const apps = `${samplePage.id}/subscribed_apps`;

describe('configurePage', () => {
  it('sets all that differs in one POST, and nothing the second time (R93)', async () => {
    expect(await configure(withGreeting('Hi {{user_first_name}}!'))).toBeNull();
    expect(calls()).toEqual([`GET ${profile}`, `POST ${profile}`, `GET ${apps}`, `POST ${apps}`]);
    expect(graph.calls[1]?.body).toEqual({
      greeting: [{ locale: 'default', text: 'Hi {{user_first_name}}!' }],
      get_started: { payload: 'PARLEY_GET_STARTED' },
    });
    expect(graph.calls[3]?.query['subscribed_fields']).toMatch(
      /^messages,messaging_postbacks,.*message_echoes.*standby$/,
    );
    expect(await configure(withGreeting('Hi {{user_first_name}}!'))).toBeNull();
    expect(calls().slice(4)).toEqual([`GET ${profile}`, `GET ${apps}`]);
  });

  it('changes the greeting alone, and takes it away', async () => {
    await configure(withGreeting('Hi'));
    await configure(withGreeting('Hello'));
    expect(graph.calls[5]).toMatchObject({
      method: 'POST',
      body: { greeting: [{ locale: 'default', text: 'Hello' }] },
    });
    await configure(withGreeting(''));
    expect(graph.calls.at(-2)).toMatchObject({ method: 'DELETE', body: { fields: ['greeting'] } });
    expect(graph.calls).toHaveLength(10);
  });

  it('says what is wrong in words', async () => {
    expect(await configure({ ...sampleConnection, secrets: {} })).toMatch(/incomplete/);
    graph.failNext({ code: 190, status: 401 });
    expect(await configure(sampleConnection)).toMatch(/connect the page again/);
    graph.failNext({ code: 4 });
    expect(await configure(sampleConnection)).toMatch(/limits how often/);
    await graph.close();
    expect(await configure(sampleConnection)).toMatch(/cannot be reached/);
  });
});
