// The bodies of the Send API for one message of ours: rendered within limits, in order, each with our message id.
import { type RenderedCard, type RenderedMessage, renderParts } from '@parley/messages';
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
  if (rendered.kind === 'image') return attached('image', rendered.url);
  // Pages of other sites are links here, so nothing else is left for `embed`.
  if (rendered.kind === 'attachment')
    return rendered.attachment === 'embed' ? { text: rendered.url } : attached(rendered.attachment, rendered.url);
  if (rendered.kind === 'cards')
    return {
      attachment: { type: 'template', payload: { template_type: 'generic', elements: rendered.cards.map(element) } },
    };
  if (rendered.buttons.length === 0) return { text: rendered.text };
  const buttons = rendered.buttons.map(webButton);
  return { attachment: { type: 'template', payload: { template_type: 'button', text: rendered.text, buttons } } };
}

function attached(type: 'image' | 'video' | 'audio' | 'file', url: string): JsonObject {
  return { attachment: { type, payload: { url, is_reusable: false } } };
}

/** The platform refuses an element with nothing but a title. */
function element({ title, text, image, buttons, answer }: RenderedCard): JsonObject {
  const bare = text === '' && image === null && buttons.length === 0 && !answer;
  const tapped = answer ? [{ type: 'postback', title: answer.label, payload: answer.id }] : [];
  return {
    title: title.trim() === '' ? '…' : title,
    ...((text !== '' || bare) && { subtitle: text || '…' }),
    ...(image !== null && { image_url: image }),
    ...((buttons.length > 0 || answer) && { buttons: [...tapped, ...buttons.map(webButton)] }),
  };
}

function webButton({ label, url }: { readonly label: string; readonly url: string }): JsonObject {
  return { type: 'web_url', title: label, url };
}

function quickReply(choice: { readonly id: string; readonly label: string }): JsonObject {
  return { content_type: 'text', title: choice.label, payload: choice.id };
}
