// Keeps what would have been sent, rendered within the limits, for a test to look at.
import { type ChannelCapabilities, type RenderedMessage, renderParts } from '@parley/messages';
import type { DeliveryOutcome, OutgoingMessage } from '@parley/ports';

export type SentMessage = {
  readonly messageId: string;
  readonly visitorKey: string;
  readonly message: RenderedMessage;
};

/** Notes what is sent in `sent`; outcomes put into `outcomes` come first, in order. */
export async function deliverScripted(
  outgoing: OutgoingMessage,
  outbox: {
    readonly sent: SentMessage[];
    readonly outcomes: DeliveryOutcome[];
    readonly capabilities: ChannelCapabilities;
  },
): Promise<DeliveryOutcome> {
  const { messageId, visitorKey, parts } = outgoing;
  const outcome = outbox.outcomes.shift() ?? { kind: 'accepted', externalId: `scripted:${messageId}` };
  if (outcome.kind === 'accepted' || outcome.kind === 'unknown') {
    outbox.sent.push(
      ...renderParts(parts, outbox.capabilities).messages.map((message) => ({ messageId, visitorKey, message })),
    );
  }
  return outcome;
}
