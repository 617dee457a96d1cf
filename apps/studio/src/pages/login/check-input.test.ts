// Mistakes are found before anything is sent.
import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import { en } from '../../i18n/en/words';
import { checkLogin, checkSetup } from './check-input';
import { pathInside } from './path-inside';

beforeAll(() => i18next.init({ lng: 'en', resources: { en }, defaultNS: 'common' }));
const say = () => i18next.getFixedT('en', 'login');

it('asks for both parts of a login', () => {
  expect(checkLogin({ email: ' ', password: '' }, say())).toEqual({
    email: en.login.emailMissing,
    password: en.login.passwordMissing,
  });
  expect(checkLogin({ email: ' ada@example.com ', password: 'x' }, say())).toEqual({});
});

it('tells what a good email and password look like', () => {
  const found = checkSetup({ workspaceName: 'Acme', name: 'Ada', email: 'ada', password: 'short' }, say());
  expect(found.email).toBe(en.login.emailWrong);
  expect(found.password).toContain('at least 10 characters');
  expect(found.name).toBeUndefined();
});

it.each([
  ['/inbox/conv_1', '/inbox/conv_1'],
  [undefined, '/flows'],
  ['//evil.example', '/flows'],
  ['/\\evil.example', '/flows'],
  ['https://evil.example', '/flows'],
])('after a login %s leads to %s', (next, path) => {
  expect(pathInside(next)).toBe(path);
});
