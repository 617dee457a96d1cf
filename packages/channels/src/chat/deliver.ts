// In web chat the stored message is the delivery; the push that follows only saves the widget from asking.
import type { DeliveryOutcome, OutgoingMessage } from '@parley/ports';

export async function deliverChat(message: OutgoingMessage): Promise<DeliveryOutcome> {
  return { kind: 'accepted', externalId: message.messageId };
}
