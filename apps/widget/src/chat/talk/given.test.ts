// A site may tell anything; only what the server takes goes on.
import { expect, it } from 'vitest';
import { nothingGiven, readGiven } from './given';

it('takes a token with claims, variables and wishes', () => {
  const said = {
    user: { token: 'a.b.c', email: 'ada@example.com' },
    variables: { plan: 'pro', seats: 3 },
    disableAttachment: true,
  };
  expect(readGiven(JSON.stringify(said))).toEqual({
    identity: 'a.b.c',
    variables: { email: 'ada@example.com', plan: 'pro', seats: 3 },
    noFiles: true,
    inline: false,
  });
  expect(readGiven('{"user":"a.b.c"}').identity).toBe('a.b.c');
  expect(readGiven('{"identificationToken":"a.b.c"}').identity).toBe('a.b.c');
});

it.each(['', '{', 'null', '[]', '{"user":7}', '{"variables":{"Bad Name":1,"__proto__":{"x":1},"deep":{"a":1}}}'])(
  'takes nothing of %s',
  (text) => {
    expect(readGiven(text)).toEqual(nothingGiven);
  },
);
