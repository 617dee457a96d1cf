// Every kind of event becomes what it means, with a key of its own.
import { describe, expect, it } from 'vitest';
import { readEvent } from './read-event';

const around = { pageId: '10', appId: '77', entryTime: 5 };
const ends = { sender: { id: '20' }, recipient: { id: '10' }, timestamp: 1_000 };
const read = (event: object) => readEvent({ ...ends, ...event }, around);
const echo = (message: object) =>
  readEvent(
    {
      sender: { id: '10' },
      recipient: { id: '20' },
      timestamp: 1,
      message: { mid: 'e1', is_echo: true, text: 'Hi', ...message },
    },
    around,
  );
const attached = (attachment: object) => read({ message: { mid: 'm', attachments: [attachment] } });

describe('messages', () => {
  it('are text', () => {
    expect(read({ message: { mid: 'm1', text: 'Hi' } })).toEqual({
      kind: 'message',
      key: 'message:m1',
      at: 1_000,
      visitorKey: '20',
      externalId: 'm1',
      reply: { kind: 'text', text: 'Hi' },
      parts: [{ kind: 'text', text: 'Hi' }],
    });
  });

  it('are a tapped reply: payload first, title beside it', () => {
    expect(read({ message: { mid: 'm1', text: 'Sales', quick_reply: { payload: 'c1' } } })).toMatchObject({
      reply: { kind: 'choice', choiceId: 'c1', label: 'Sales' },
    });
    expect(read({ message: { mid: 'm1', text: 'Sales', quick_reply: { payload: '' } } })).toMatchObject({
      reply: { kind: 'text', text: 'Sales' },
    });
  });

  it('carry the ref of an ad', () => {
    expect(read({ message: { mid: 'm1', text: 'Hi', referral: { ref: 'ad' } } })).toMatchObject({
      kind: 'message',
      ref: 'ad',
    });
    expect(read({ message: { mid: 'm1', text: 'Hi' }, referral: { ref: 'ad' } })).toMatchObject({
      kind: 'message',
      ref: 'ad',
    });
  });

  it('are cut to what can be stored, never inside a letter', () => {
    const item = read({ message: { mid: 'm1', text: `${'x'.repeat(19_999)}😀` } });
    expect(item).toMatchObject({ reply: { text: 'x'.repeat(19_999) } });
  });

  it.each([
    [
      { type: 'image', payload: { url: 'https://x.test/a.png' } },
      { kind: 'image', url: 'https://x.test/a.png', alt: '' },
    ],
    [
      { type: 'sticker', payload: { url: 'https://x.test/s.png' } },
      { kind: 'image', url: 'https://x.test/s.png', alt: '' },
    ],
    [
      { type: 'image', payload: { url: 'https://x.test/l.png', sticker_id: 369239343222814 } },
      { kind: 'text', text: '👍' },
    ],
    [
      { type: 'video', payload: { url: 'https://x.test/v/clip%20one.mp4?x=1' } },
      { kind: 'file', url: 'https://x.test/v/clip%20one.mp4?x=1', name: 'clip_one.mp4', mime: 'video/*', size: 0 },
    ],
    [
      { type: 'file', payload: { url: 'https://x.test/' } },
      { kind: 'file', url: 'https://x.test/', name: 'file', mime: 'application/octet-stream', size: 0 },
    ],
    [
      { type: 'location', payload: { coordinates: { lat: 59.3, long: 18 } } },
      { kind: 'text', text: '59.3, 18' },
    ],
    [
      { type: 'fallback', title: 'News', URL: 'https://x.test/n', payload: null },
      { kind: 'text', text: 'News: https://x.test/n' },
    ],
    [
      { type: 'template', payload: {} },
      { kind: 'notice', code: 'unsupported-attachment', values: { type: 'template' } },
    ],
    [
      { type: 'image', payload: { url: 'javascript:alert(1)' } },
      { kind: 'notice', code: 'unsupported-attachment', values: { type: 'image' } },
    ],
    [
      { type: 'image', payload: { url: `https://x.test/${'a'.repeat(2_000)}` } },
      { kind: 'notice', code: 'unsupported-attachment', values: { type: 'image' } },
    ],
    [{}, { kind: 'notice', code: 'unsupported-attachment', values: { type: 'unknown' } }],
  ])('hold the attachment %j', (attachment, part) => {
    expect(attached(attachment)).toMatchObject({ kind: 'message', parts: [part] });
  });

  it('answer with the first attachment when there is no text', () => {
    const image = { type: 'image', payload: { url: 'https://x.test/a.png' } };
    expect(attached(image)).toMatchObject({
      reply: { kind: 'attachment', url: 'https://x.test/a.png', mime: 'image/*', name: 'a.png' },
    });
    expect(read({ message: { mid: 'm', text: 'See', attachments: [image] } })).toMatchObject({
      reply: { kind: 'text', text: 'See' },
      parts: [{ kind: 'text' }, { kind: 'image' }],
    });
  });

  it('say so when nothing in them is known', () => {
    expect(read({ message: { mid: 'm' } })).toMatchObject({
      kind: 'message',
      parts: [{ kind: 'notice', code: 'unsupported-message' }],
    });
    expect(read({ message: { mid: 'm', is_deleted: true } })).toMatchObject({ kind: 'other', name: 'message-deleted' });
    expect(readEvent({ message: { mid: 'm', text: 'x' } }, around)).toMatchObject({
      kind: 'other',
      name: 'no-sender',
      at: 5,
    });
  });
});

describe('echoes', () => {
  it('are ours when our app sent our id', () => {
    expect(echo({ app_id: 77, metadata: 'msg_0001' })).toMatchObject({
      kind: 'echo',
      key: 'echo:e1',
      visitorKey: '20',
      externalId: 'e1',
      ours: 'msg_0001',
    });
  });

  it('are somebody else’s when written in Meta’s inbox or by another app', () => {
    expect(echo({})).toMatchObject({ kind: 'echo', ours: null, parts: [{ kind: 'text', text: 'Hi' }] });
    expect(echo({ app_id: '263902037430900', metadata: 'msg_0001' })).toMatchObject({ kind: 'echo', ours: null });
  });

  it('of our app without our id are only counted', () => {
    expect(echo({ app_id: 77, metadata: 'hello' })).toMatchObject({ kind: 'other', name: 'echo-of-our-app' });
  });

  it('know the visitor whichever way round the ends are', () => {
    const turned = { sender: { id: '20' }, recipient: { id: '10' }, message: { mid: 'e2', is_echo: true, text: 'Hi' } };
    expect(readEvent(turned, around)).toMatchObject({ kind: 'echo', visitorKey: '20' });
  });
});

describe('openings', () => {
  it.each([
    [
      { postback: { mid: 'p1', payload: 'PARLEY_GET_STARTED', title: 'Get started' } },
      { kind: 'opened', key: 'postback:p1', externalId: 'p1', payload: 'PARLEY_GET_STARTED' },
    ],
    [{ postback: { payload: '__GET_STARTED__' } }, { kind: 'opened', key: 'postback:20:1000:__GET_STARTED__' }],
    [
      { postback: { mid: 'p1', payload: 'MENU', referral: { ref: 'spring', source: 'SHORTLINK' } } },
      { kind: 'opened', payload: 'MENU', ref: 'spring' },
    ],
    [{ postback: { mid: 'p1' } }, { kind: 'opened', payload: null }],
    [
      { referral: { ref: 'spring', source: 'ADS' } },
      { kind: 'opened', key: 'referral:20:1000:spring', ref: 'spring', payload: null },
    ],
    [{ optin: { ref: 'box' } }, { kind: 'opened', visitorKey: '20', ref: 'box' }],
    [
      { optin: { type: 'notification_messages', title: 'News' } },
      { kind: 'other', name: 'optin-notification-messages' },
    ],
  ])('%j', (event, expected) => {
    expect(read(event)).toMatchObject(expected);
  });

  it('of people without an id yet carry their reference', () => {
    expect(
      readEvent({ recipient: { id: '10' }, timestamp: 1, optin: { ref: 'box', user_ref: 'u1' } }, around),
    ).toMatchObject({ kind: 'opened', visitorKey: 'user_ref:u1' });
    expect(readEvent({ recipient: { id: '10' }, optin: { ref: 'box' } }, around)).toMatchObject({
      kind: 'other',
      name: 'malformed-optin',
    });
  });

  it('are no openings when a menu item was tapped', () => {
    expect(read({ postback: { mid: 'p2', payload: 'PRICES', title: 'Our prices' } })).toMatchObject({
      kind: 'message',
      externalId: 'p2',
      reply: { kind: 'choice', choiceId: 'PRICES', label: 'Our prices' },
      parts: [{ kind: 'text', text: 'Our prices' }],
    });
  });
});

describe('what happens to our messages', () => {
  it.each([
    [
      { delivery: { mids: ['a', 'b'], watermark: 9 } },
      { kind: 'receipt', status: 'delivered', watermark: 9, externalIds: ['a', 'b'], visitorKey: '20' },
    ],
    [{ delivery: { watermark: 9 } }, { kind: 'receipt', key: 'delivered:20:9', externalIds: [] }],
    [{ read: { watermark: 9 } }, { kind: 'receipt', status: 'read', key: 'read:20:9', externalIds: [] }],
    [{ read: {} }, { kind: 'other', name: 'malformed-read' }],
    [
      { reaction: { mid: 'a', action: 'react', emoji: '❤️', reaction: 'love' } },
      { kind: 'reaction', externalId: 'a', emoji: '❤️' },
    ],
    [{ reaction: { mid: 'a', action: 'react', reaction: 'other' } }, { kind: 'reaction', emoji: 'other' }],
    [{ reaction: { mid: 'a', action: 'unreact' } }, { kind: 'reaction', emoji: null }],
  ])('%j', (event, expected) => {
    expect(read(event)).toMatchObject(expected);
  });

  it('takes the time of the watermark where none is given', () => {
    expect(
      readEvent({ sender: { id: '20' }, recipient: { id: '10' }, delivery: { watermark: 9 } }, around),
    ).toMatchObject({ at: 9 });
  });
});

describe('what an admin should know', () => {
  it.each([
    [{ take_thread_control: { previous_owner_app_id: '77' } }, /^Another app now controls/],
    [{ pass_thread_control: { new_owner_app_id: 263902037430900 } }, /^The Page inbox at Meta now controls/],
    [{ pass_thread_control: { new_owner_app_id: '5' } }, /^The app 5 now controls/],
    [{ 'policy-enforcement': { action: 'block', reason: 'Spam' } }, /\(block\): Spam$/],
    [{ policy_enforcement: {} }, /\(unknown\): no reason given$/],
  ])('%j', (event, text) => {
    expect(read(event)).toMatchObject({ kind: 'alert', text: expect.stringMatching(text) });
  });

  it.each([
    [{ pass_thread_control: { new_owner_app_id: '77' } }, 'thread-passed-to-us'],
    [{ request_thread_control: { requested_owner_app_id: 1 } }, 'request_thread_control'],
    [{ app_roles: { 1: ['automation'] } }, 'app_roles'],
    [{ account_linking: { status: 'linked' } }, 'account_linking'],
    [{ constructor: {} }, 'constructor'],
    [{}, 'nothing'],
  ])('counts %j', (event, name) => {
    expect(read(event)).toMatchObject({ kind: 'other', name });
  });
});
