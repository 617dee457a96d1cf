// Recorded posts of Meta, written by nobody here, all go through the receiver: nothing throws, twice gives the same keys.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { receiveMessenger } from './receive';
import { sampleConnection, sampleSecrets, signedPost } from './sample-connection';

const root = fileURLToPath(new URL('../../../../../shared/fixtures/messenger', import.meta.url));
const present = existsSync(root);
if (!present) console.info(`Skipped: recorded Messenger posts are not at ${root}`);

const files = present
  ? readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.json') && !file.startsWith('vector'),
    )
  : [];
const eventSchema = z.looseObject({ recipient: z.looseObject({ id: z.string() }).optional() });

/** A recorded item alone stands in an envelope of the page it was for; a page feed change in its own kind of entry. */
function envelopeOf(file: string): unknown {
  const recorded: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'));
  if (file.startsWith('envelope')) return recorded;
  if (file.startsWith('page-feed')) return { object: 'page', entry: [{ id: '1', time: 1, changes: [recorded] }] };
  const id = eventSchema.parse(recorded).recipient?.id ?? '1';
  return { object: 'page', entry: [{ id, time: 1, messaging: [recorded] }] };
}

function itemsOf(file: string) {
  const connection = { ...sampleConnection, settings: {} };
  const outcome = receiveMessenger(signedPost(new TextEncoder().encode(JSON.stringify(envelopeOf(file)))), connection);
  return outcome.kind === 'items' ? outcome.items : [];
}

describe.skipIf(!present)('recorded posts (R98)', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(40);
  });

  it.each(files)('%s gives items, and the same keys a second time', (file) => {
    const items = itemsOf(file);
    expect(items.length).toBeGreaterThan(0);
    expect(items.map((item) => item.key)).toEqual(itemsOf(file).map((item) => item.key));
    expect(items.filter((item) => item.kind === 'other' && item.name.startsWith('malformed'))).toEqual([]);
  });

  it.each([
    ['event/text-message.json', 'message'],
    ['event/audio-message.json', 'message'],
    ['event/location-message.json', 'message'],
    ['event/echo-message.json', 'echo'],
    ['event/postback.json', 'message'],
    ['event/postback-referral.json', 'opened'],
    ['event/link-referral.json', 'opened'],
    ['event/delivery.json', 'receipt'],
    ['event/read.json', 'receipt'],
    ['event/reaction-react.json', 'reaction'],
    ['event/policy-enforcement.json', 'alert'],
    ['event/payment.json', 'other'],
    ['event-rb/message.json', 'message'],
    ['event-rb/optin.json', 'opened'],
  ])('%s is a %s', (file, kind) => {
    expect(itemsOf(file).map((item) => item.kind)).toEqual([kind]);
  });

  it('reads both pages of the recorded batch', () => {
    expect(itemsOf('envelope/batch-request.json')).toMatchObject([
      { reply: { text: 'test 1' } },
      { reply: { text: 'test 2' } },
    ]);
  });

  it('accepts the recorded signature over the exact bytes', () => {
    const body = readFileSync(join(root, 'vector/body.bin'));
    const vector = z
      .looseObject({ appSecret: z.string(), 'x-hub-signature-256': z.string() })
      .parse(JSON.parse(readFileSync(join(root, 'vector/signature.json'), 'utf8')));
    const connection = {
      ...sampleConnection,
      settings: { pageId: '1' },
      secrets: { ...sampleSecrets, appSecret: vector.appSecret },
    };
    const headers = { 'x-hub-signature-256': vector['x-hub-signature-256'] };
    expect(receiveMessenger({ method: 'POST', url: '/', headers, body }, connection)).toMatchObject({
      kind: 'items',
      items: [{ kind: 'message' }],
    });
  });
});
