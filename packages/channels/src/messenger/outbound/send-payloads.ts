// The bodies of the Send API for one message of ours: rendered within limits, in order, each with our message id.
import { type RenderedMessage, renderParts } from '@parley/messages';
import type { OutgoingMessage } from '@parley/ports';
import type { JsonObject } from '@parley/primitives';
import { messengerModel } from '../model';
import { wireLimits } from '../platform';
import type { SendPolicy } from './send-policy';

/** `metadata` comes back in the echo, which tells our own message from one written elsewhere. */
export function sendPayloads(message: OutgoingMessage, policy: Exclude<SendPolicy, { kind: 'closed' }>): JsonObject[] {
  const { messages } = renderParts(message.parts, messengerModel.capabilities);
  return messages.map((rendered) => ({
    recipient: recipientOf(message.visitorKey),
    ...(policy.kind === 'human-agent'
      ? { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' }
      : { messaging_type: 'RESPONSE' }),
    message: {
      ...contentOf(rendered),
      ...(rendered.choices.length > 0 ? { quick_replies: rendered.choices.map(quickReply) } : {}),
      metadata: message.messageId.slice(0, wireLimits.metadata),
    },
  }));
}

function recipientOf(visitorKey: string): JsonObject {
  const userRef = /^user_ref:(.+)$/.exec(visitorKey)?.[1];
  return userRef === undefined ? { id: visitorKey } : { user_ref: userRef };
}

function contentOf(rendered: RenderedMessage): JsonObject {
  if (rendered.kind === 'image')
    return { attachment: { type: 'image', payload: { url: rendered.url, is_reusable: false } } };
  if (rendered.buttons.length === 0) return { text: rendered.text };
  const buttons = rendered.buttons.map(({ label, url }) => ({ type: 'web_url', title: label, url }));
  return { attachment: { type: 'template', payload: { template_type: 'button', text: rendered.text, buttons } } };
}

function quickReply(choice: { readonly id: string; readonly label: string }): JsonObject {
  return { content_type: 'text', title: choice.label, payload: choice.id };
}
