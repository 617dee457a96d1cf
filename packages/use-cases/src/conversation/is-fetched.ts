// Who reads our stored messages by a token needs no delivery; everybody else has them handed over.
import type { Conversation } from '@parley/helpdesk';

/** Only by the connection it was begun on: a merged conversation may have gone over to another one. */
export function isFetched({ tokenHash, connectionId, triage }: Conversation): boolean {
  return tokenHash !== null && (triage.home === null || triage.home === connectionId);
}
