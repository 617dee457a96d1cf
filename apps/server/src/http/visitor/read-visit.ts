// What a request for the config says of the visit: its page and referrer by query, the rest by the browser's own headers.
import { countryIn, deviceOf, preferredLanguage, type VisitFacts } from '@parley/helpdesk';
import type { VisitorPass } from '@parley/use-cases';

const longest = 2_000;

/**
 * `met` and `known` (with labels) are claims: they choose what is offered, and open nothing. The country is what the
 * reverse proxy says in `countryHeader`.
 */
export function readVisit(
  request: Request,
  countryHeader: string | null,
): { readonly facts: VisitFacts; readonly seed: string } {
  const { searchParams: query } = new URL(request.url);
  const text = (name: string) => (query.get(name) ?? '').slice(0, longest);
  return {
    seed: text('seed'),
    facts: {
      url: text('url'),
      referrer: text('ref'),
      device: deviceOf(request.headers.get('user-agent') ?? ''),
      language: preferredLanguage(request.headers.get('accept-language') ?? ''),
      country: countryHeader === null ? '' : countryIn(request.headers.get(countryHeader)),
      labelIds: text('known').split(',').filter(Boolean).slice(0, 50),
      known: query.has('known'),
      returning: query.has('met'),
    },
  };
}

/** The visitor's own conversation, as its frame remembers it; it travels in headers only. */
export function passIn(headers: Headers): VisitorPass | undefined {
  const token = /^Bearer ([\w-]{16,200})$/.exec(headers.get('authorization') ?? '')?.[1];
  const conversationId = headers.get('x-conversation');
  return token && conversationId ? { token, conversationId: conversationId.slice(0, 80) } : undefined;
}
