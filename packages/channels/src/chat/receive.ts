// Web chat has no provider that posts to us: visitors come through the chat addresses, with a token of their own.
import type { ReceiveOutcome } from '@parley/ports';

export function receiveChat(): ReceiveOutcome {
  return { kind: 'refused', status: 403, reason: 'Web chat takes no webhooks' };
}
