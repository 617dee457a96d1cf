// A form has no provider that posts to us: submissions come through the form addresses.
import type { ReceiveOutcome } from '@parley/ports';

export function receiveForm(): ReceiveOutcome {
  return { kind: 'refused', status: 403, reason: 'Forms take no webhooks' };
}
