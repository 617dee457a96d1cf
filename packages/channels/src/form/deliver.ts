// Says honestly that there is no way back yet: a form alone cannot write to whoever filled it in.
import type { DeliveryOutcome } from '@parley/ports';

export async function deliverForm(): Promise<DeliveryOutcome> {
  return { kind: 'failed', reason: 'No way to write back yet: the form has no e-mail channel.' };
}
