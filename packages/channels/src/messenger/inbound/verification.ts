// Answers Meta's question whether this address is ours: the GET it sends when a webhook is set up.
import type { RawRequest, ReceiveOutcome } from '@parley/ports';
import { isSameToken } from './signature';

// The query keys hold dots, which some parsers turn into objects: they are read from the address as received.
export function answerVerification(request: RawRequest, verifyToken: string): ReceiveOutcome {
  const query = new URLSearchParams(request.url.split('?').slice(1).join('?'));
  const challenge = query.get('hub.challenge');
  if (query.get('hub.mode') !== 'subscribe' || challenge === null || challenge.length > 500) {
    return { kind: 'refused', status: 403, reason: 'Not a subscription request' };
  }
  if (!isSameToken(query.get('hub.verify_token') ?? '', verifyToken)) {
    return { kind: 'refused', status: 403, reason: 'The verify token differs' };
  }
  return { kind: 'answer', status: 200, body: challenge };
}
