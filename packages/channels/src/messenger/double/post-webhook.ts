// Posts a webhook the way Meta does: everything beyond ASCII escaped, slashes too, signed twice over those very bytes.
import { createHmac } from 'node:crypto';
import { request } from 'node:http';

export type PostedWebhook = { readonly status: number; readonly body: string };

export function postWebhook(webhook: string, envelope: unknown, appSecret: string): Promise<PostedWebhook> {
  const body = metaJson(envelope);
  return new Promise((resolve, reject) => {
    const sending = request(
      webhook,
      { method: 'POST', headers: { ...signedHeaders(body, appSecret), 'content-length': body.length } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
        );
      },
    );
    sending.on('error', reject);
    sending.end(body);
  });
}

export function metaJson(value: unknown): Buffer {
  const escaped = JSON.stringify(value)
    .replaceAll('/', '\\/')
    .replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return Buffer.from(escaped, 'latin1');
}

/** The newer header that we want and the older one that old receivers want. */
export function signedHeaders(body: Uint8Array, appSecret: string): Record<string, string> {
  const sign = (algorithm: 'sha256' | 'sha1') =>
    `${algorithm}=${createHmac(algorithm, appSecret).update(body).digest('hex')}`;
  return { 'content-type': 'application/json', 'x-hub-signature-256': sign('sha256'), 'x-hub-signature': sign('sha1') };
}
