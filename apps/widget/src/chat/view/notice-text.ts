// Says a notice of the server in the visitor's language; unknown codes stay silent.
import type { ChatWords } from '../../words/chat-words';
import type { Part } from '../../wire';

type Notice = Extract<Part, { kind: 'notice' }>;

export function noticeText({ code, values }: Notice, words: ChatWords): string | null {
  if (code === 'agent-joined') return values.name ? words.joined(values.name) : null;
  if (code === 'handed-over') return words.handedOver;
  if (code === 'closed') return words.ended;
  return null;
}
