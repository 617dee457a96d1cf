// What a visitor wrote first: the name and the description of a ticket nobody has named.
import type { Conversation, Message } from '@parley/helpdesk';
import { previewOf } from '../conversation/preview-of';
import type { World } from '../world';

export async function firstWords(
  world: World,
  { workspaceId, id: conversationId, channel }: Conversation,
): Promise<{ readonly name: string; readonly text: string }> {
  const rows = await world.store.listMessages({ workspaceId, conversationId, after: 0, limit: 50, notes: false });
  const first = rows.find(({ direction }) => direction === 'in');
  const text = first ? textOf(first) : '';
  const line = (text.split('\n')[0] ?? '').trim();
  const shown = line === '' ? first && previewOf(first.parts) : line.length > 120 ? `${line.slice(0, 119)}…` : line;
  return { name: shown?.trim() || `New conversation (${channel})`, text };
}

function textOf({ parts }: Message): string {
  const texts = parts.flatMap((part) => {
    if (part.kind === 'text') return [part.text];
    return part.kind === 'fields' ? part.fields.map(({ label, value }) => `${label}: ${value}`) : [];
  });
  return texts.join('\n').slice(0, 20_000);
}
