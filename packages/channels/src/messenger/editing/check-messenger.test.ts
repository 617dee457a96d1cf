// A page goes on only with everything Meta needs; what is stored already need not be written again.
import { expect, it } from 'vitest';
import type { CheckProps } from '../../channel-editor';
import { messengerModel } from '../model';
import { checkGreeting, checkPage } from './check-messenger';
import { words } from './words';

const tools: CheckProps['tools'] = {
  origin: 'https://parley.example',
  workspace: { name: 'Demo', colour: '#0b7f72' },
  forms: [],
  createForm: async () => ({ problem: 'none here' }),
  randomToken: () => 'token',
};
const draft = {
  name: 'Demo page',
  settings: { ...messengerModel.defaultSettings(), pageId: '101' },
  secrets: { pageToken: 'EAAB', appSecret: 'abc', verifyToken: 'long-enough' },
};
const asked: CheckProps = { draft, language: 'en', tools, connected: null };

it('asks for page, name and every secret', () => {
  expect(checkPage(asked)).toEqual({});
  const nothing = { name: '', settings: messengerModel.defaultSettings(), secrets: {} };
  expect(Object.keys(checkPage({ ...asked, draft: nothing }))).toEqual([
    'pageId',
    'name',
    'pageToken',
    'appSecret',
    'verifyToken',
  ]);
});

it('keeps a stored secret while nothing new is written, and checks what is', () => {
  const connected = { ...draft, id: 'conn_1', publicKey: 'key', secretsSet: ['pageToken', 'appSecret', 'verifyToken'] };
  expect(checkPage({ ...asked, connected, draft: { ...draft, secrets: {} } })).toEqual({});
  expect(checkPage({ ...asked, connected, draft: { ...draft, secrets: { pageToken: 'a b' } } })).toEqual({
    pageToken: words.en.secretWrong,
  });
  expect(checkPage({ ...asked, draft: { ...draft, secrets: { ...draft.secrets, verifyToken: 'short' } } })).toEqual({
    verifyToken: words.en.verifyTokenWrong,
  });
});

it('R93 refuses a greeting longer than Messenger shows', () => {
  const long = (length: number) => ({ ...draft, settings: { ...draft.settings, greeting: 'a'.repeat(length) } });
  expect(checkGreeting({ ...asked, draft: long(160) })).toEqual({});
  expect(checkGreeting({ ...asked, draft: long(161) })).toEqual({ greeting: words.en.greetingLong });
});
