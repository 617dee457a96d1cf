// One call to the Graph API for a page: the address, the token and the proof that we hold the app's secret.
import { createHmac } from 'node:crypto';
import type { ChannelTools, HttpCall } from '@parley/ports';
import type { JsonObject } from '@parley/primitives';
import type { MessengerSecrets } from '../model';
import { callTimeoutMs, configNames, graphDefaults } from '../platform';

export type GraphRequest = {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below the version, e.g. `me/messages`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: JsonObject;
};

// The token goes into a header: addresses end up in logs.
export function callGraph(request: GraphRequest, secrets: MessengerSecrets, tools: ChannelTools): ReturnType<HttpCall> {
  const base = (tools.config[configNames.base] ?? graphDefaults.base).replace(/\/+$/, '');
  const version = tools.config[configNames.version] ?? graphDefaults.version;
  const proof = createHmac('sha256', secrets.appSecret).update(secrets.pageToken).digest('hex');
  const query = new URLSearchParams({ ...request.query, appsecret_proof: proof });
  const headers = { authorization: `Bearer ${secrets.pageToken}`, accept: 'application/json' };
  return tools.http({
    method: request.method,
    url: `${base}/${version}/${request.path}?${query}`,
    headers: request.body ? { ...headers, 'content-type': 'application/json' } : headers,
    ...(request.body ? { body: JSON.stringify(request.body) } : {}),
    timeoutMs: callTimeoutMs,
  });
}
