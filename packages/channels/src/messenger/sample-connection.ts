// A demo page connection that the tests of this channel share.
import { createHmac } from 'node:crypto';
import type { ConnectionFace, RawRequest } from '@parley/ports';
import { messengerModel } from './model';

export const samplePage = { id: '404217156637689', name: 'Demo page', token: 'page-token' } as const;
export const sampleVisitor = '1423587017700273';
export const sampleSecrets = {
  pageToken: samplePage.token,
  appSecret: 'app-secret',
  verifyToken: 'verify-token',
} as const;
export const sampleAppId = '1234567890';

export const sampleConnection: ConnectionFace = {
  publicKey: 'public-key',
  settings: { ...messengerModel.defaultSettings(), pageId: samplePage.id, appId: sampleAppId },
  secrets: { ...sampleSecrets },
};

export function signedPost(body: Uint8Array, appSecret: string = sampleSecrets.appSecret): RawRequest {
  const signature = `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`;
  return { method: 'POST', url: '/webhooks/messenger/public-key', headers: { 'x-hub-signature-256': signature }, body };
}

/** One page's items in an envelope, signed. */
export function signedEvents(events: readonly unknown[], pageId: string = samplePage.id): RawRequest {
  const envelope = { object: 'page', entry: [{ id: pageId, time: 1_700_000_000_000, messaging: events }] };
  return signedPost(new TextEncoder().encode(JSON.stringify(envelope)));
}
