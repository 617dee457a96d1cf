// Only a token that the site signed, for this chat and for now, says who somebody is.
import { SignJWT, UnsecuredJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { identityTokens } from './identity-tokens';

const secret = 'a secret of at least thirty-two signs';
const now = Date.UTC(2026, 10, 22, 12);
const seconds = now / 1_000;
const bytes = (text: string) => new TextEncoder().encode(text);

type Claims = Record<string, unknown>;
const ada = { sub: 'user-7', email: 'Ada@Example.com', name: 'Ada', iat: seconds, exp: seconds + 3_600 };
const sign = (claims: Claims = {}, { alg = 'HS256', by = secret } = {}) =>
  new SignJWT({ ...ada, ...claims }).setProtectedHeader({ alg }).sign(bytes(by));
const check = (token: string, over = {}) =>
  identityTokens.verify(token, { secrets: [secret], audience: 'public-key', now, ...over });

describe('security 42: identity tokens', () => {
  it('say who the visitor is', async () => {
    expect(await check(await sign())).toEqual({ subject: 'user-7', email: 'ada@example.com', name: 'Ada' });
    expect(await check(await sign({ email: undefined, aud: 'public-key' }))).toMatchObject({ email: null });
    expect(await check(await sign({ sub: undefined }))).toMatchObject({ subject: null, email: 'ada@example.com' });
  });

  it('may be signed by the former secret while the change goes on', async () => {
    const former = 'the former secret, thirty-two signs';
    expect(await check(await sign({}, { by: former }), { secrets: [secret, former] })).not.toBeNull();
    expect(await check(await sign({}, { by: former }))).toBeNull();
  });

  it.each([
    ['expired', { iat: seconds - 7_200, exp: seconds - 3_600 }],
    ['without expiry', { exp: undefined }],
    ['without its time of issue', { iat: undefined }],
    ['from the future', { iat: seconds + 3_600, exp: seconds + 7_200 }],
    ['too long-lived', { exp: seconds + 13 * 3_600 }],
    ['too old', { iat: seconds - 13 * 3_600 }],
    ['for another chat', { aud: 'another-key' }],
    ['about nobody', { sub: undefined, email: undefined }],
    ['with an address that is none', { email: 'ada' }],
    ['with an empty subject', { sub: ' ', email: undefined }],
  ])('are refused when %s', async (_why, claims) => {
    expect(await check(await sign(claims))).toBeNull();
  });

  it('are refused when signed by another algorithm, by nobody or not at all', async () => {
    expect(
      await check(await sign({}, { alg: 'HS512', by: secret.repeat(2) }), { secrets: [secret.repeat(2)] }),
    ).toBeNull();
    expect(await check(new UnsecuredJWT(ada).encode())).toBeNull();
    const [head, , mark] = (await sign()).split('.');
    const forged = Buffer.from(JSON.stringify({ ...ada, sub: 'admin' })).toString('base64url');
    expect(await check(`${head}.${forged}.${mark}`)).toBeNull();
    for (const rubbish of ['', 'a.b.c', '{}']) expect(await check(rubbish)).toBeNull();
    expect(await check(await sign(), { secrets: [] })).toBeNull();
  });
});
