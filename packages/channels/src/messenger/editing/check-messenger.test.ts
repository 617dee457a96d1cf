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
  members: [],
  teams: [],
  senders: [],
  showPreview: async () => null,
  mailCode: async () => null,
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

it('R90 asks for the login first where the server has an app, and then for nothing more', () => {
  const door = { begin: async () => ({ problem: 'none' }), look: async () => ({ kind: 'waiting' }) as const };
  const withLogin = { ...asked, tools: { ...tools, signIn: () => door } };
  const nothing = { name: '', settings: messengerModel.defaultSettings(), secrets: { verifyToken: 'made-for-you' } };
  expect(checkPage({ ...withLogin, draft: nothing })).toEqual({ login: words.en.loginMissing });
  const chosen = { ...draft, secrets: { signIn: 'sign-in-1', verifyToken: 'made-for-you' } };
  expect(checkPage({ ...withLogin, draft: chosen })).toEqual({});
  expect(Object.keys(checkPage({ ...withLogin, draft: { ...draft, secrets: {} } }))).toContain('pageToken');
});

it('R106 asks for the words of consent once it is on', () => {
  const asking = (text: string, apply = true) => ({
    ...asked,
    draft: { ...draft, settings: { ...draft.settings, consent: { apply, kind: 'implicit', text } } },
  });
  expect(Object.keys(checkGreeting(asking(' ')))).toEqual(['consent']);
  expect(Object.keys(checkGreeting(asking('x'.repeat(1_001))))).toEqual(['consent']);
  expect(checkGreeting(asking('', false))).toEqual({});
  expect(checkGreeting(asking('Why we store.'))).toEqual({});
});
