// The one HTTP client towards outside: looks names up itself, refuses private addresses, follows no redirect.
import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import type { HttpCall } from '@parley/ports';
import { Agent, request } from 'undici';
import { isAllowed, isPrivateAddress } from './private-address';

const most = 2_000_000;

/** `allowed`: private hosts that may be called all the same; `bases`: provider addresses from the configuration, always allowed. */
export function createHttpCall(allowed: readonly string[], bases: readonly string[]): HttpCall {
  const { lookUp, refuses } = guardTowards(allowed, bases);
  const agent = new Agent({ connect: { lookup: lookUp, timeout: 10_000 }, maxResponseSize: most });
  return async ({ method, url, headers, body, timeoutMs }) => {
    const refused = refuses(url);
    if (refused !== null) return { kind: 'not-sent', reason: refused };
    try {
      const options = { method, dispatcher: agent, headers: { ...headers }, signal: AbortSignal.timeout(timeoutMs) };
      const answer = await request(url, body === undefined ? options : { ...options, body });
      const text = await answer.body.text();
      return { kind: 'answered', status: answer.statusCode, body: text, headers: flat(answer.headers) };
    } catch (error) {
      return neverLeft(error)
        ? { kind: 'not-sent', reason: words(error) }
        : { kind: 'no-answer', reason: words(error) };
    }
  };
}

/** What every call towards outside goes through: why an address is refused, and the look-up of its name. */
export function guardTowards(allowed: readonly string[], bases: readonly string[]) {
  const trusted = [...allowed, ...bases.flatMap(hostOf)];
  const refused = (host: string, address: string) => isPrivateAddress(address) && !isAllowed(address, host, trusted);
  return {
    lookUp: guardedLookup(refused),
    refuses: (url: string): string | null => {
      const target = URL.canParse(url) ? new URL(url) : null;
      if (!target || !/^https?:$/.test(target.protocol)) return 'The address is not an http address.';
      const host = target.hostname.replace(/^\[|\]$/g, '');
      // A literal address is never looked up, so it is judged here.
      return isIP(host) !== 0 && refused(host, host) ? `${host} is a private address.` : null;
    },
  };
}

type Refused = (host: string, address: string) => boolean;

/** Every address a name has must be fit to call, and the one that was judged is the one connected to. */
function guardedLookup(refused: Refused): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, []);
      const bad = addresses.find(({ address }) => refused(host, address));
      if (bad) return done(new PrivateAddress(host, bad.address), []);
      const [first] = addresses;
      if (options.all || !first) return done(null, addresses);
      done(null, first.address, first.family);
    });
  };
}

class PrivateAddress extends Error {
  readonly code = 'EPRIVATE';
  constructor(host: string, address: string) {
    super(`${host} leads to the private address ${address}. Allow it with ALLOW_PRIVATE_HOSTS if that is meant.`);
  }
}

const beforeSending = new Set([
  'EPRIVATE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function neverLeft(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && beforeSending.has(error.code);
}

function words(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 300) : 'The call failed.';
}

function flat(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}

function hostOf(base: string): string[] {
  return URL.canParse(base) ? [new URL(base).hostname] : [];
}
