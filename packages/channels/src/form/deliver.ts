// Answers go by mail to the address in the submission; without one there is no way back to whoever filled in the form.
import type { DeliveryOutcome } from '@parley/ports';

export async function deliverForm(): Promise<DeliveryOutcome> {
  return { kind: 'failed', reason: 'No way to write back: the visitor left no email address in the form.' };
}
