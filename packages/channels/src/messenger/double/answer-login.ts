// Facebook Login of the double: the dialog, the exchange of its code, and the pages of whoever logged in.
import { type GraphAnswer, type GraphCall, type GraphWorld, good, graphError } from './world';

/** Answers at once as the person would: agrees, declines, or leaves the window standing. */
export function answerDialog({ query }: GraphCall, { appId, login }: GraphWorld): GraphAnswer {
  const back = query['redirect_uri'] ?? '';
  if (query['client_id'] !== appId || !URL.canParse(back)) return graphError({ code: 101, message: 'Invalid app ID' });
  if (login.answer === 'waits') return { status: 200, body: { dialog: 'Continue as Demo?' } };
  const target = new URL(back);
  target.searchParams.set('state', query['state'] ?? '');
  if (login.answer === 'declines') target.searchParams.set('error', 'access_denied');
  else target.searchParams.set('code', codeFor(back, login.codes));
  return { status: 302, body: {}, headers: { location: target.href } };
}

/** Each code is good once, for the very address it was sent to. */
function codeFor(back: string, codes: Map<string, string>): string {
  const code = `code-${codes.size + 1}`;
  codes.set(code, back);
  return code;
}

export function answerToken({ query }: GraphCall, { appId, appSecret, login }: GraphWorld): GraphAnswer {
  if (query['client_id'] !== appId || query['client_secret'] !== appSecret)
    return graphError({ code: 101, message: 'Error validating application' });
  if (query['grant_type'] === 'fb_exchange_token') {
    if (query['fb_exchange_token'] !== shortToken) return graphError({ code: 190, message: 'Invalid token' });
    return good({ access_token: longToken, token_type: 'bearer', expires_in: 5_184_000 });
  }
  const code = query['code'] ?? '';
  if (code === '') return graphError({ code: 100, message: 'Missing code' });
  if (login.codes.get(code) !== query['redirect_uri'])
    return graphError({ code: 100, subcode: 36007, message: 'This code was made for another address or is used up' });
  login.codes.set(code, 'used');
  return good({ access_token: shortToken, token_type: 'bearer', expires_in: 3_600 });
}

/** Two at a time, so that who reads only the first list misses some. */
export function answerAccounts({ query, token }: GraphCall, { pages }: GraphWorld): GraphAnswer {
  if (token !== longToken) return graphError({ code: 190, status: 401, message: 'Invalid OAuth access token' });
  const from = Number(query['after'] ?? 0);
  const data = pages
    .slice(from, from + 2)
    .map(({ token: pageToken, ...page }) => ({ tasks: ['MANAGE', 'MESSAGING'], ...page, access_token: pageToken }));
  const more = from + 2 < pages.length;
  const cursors = { after: String(from + 2) };
  return good({ data, paging: more ? { cursors, next: 'https://graph.example/next' } : { cursors } });
}

const shortToken = 'short-user-token';
const longToken = 'long-lived-user-token';
