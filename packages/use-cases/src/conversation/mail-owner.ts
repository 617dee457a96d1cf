// Tells the owner of a contact by mail what came while they were away (R20).
import type { Member } from '@parley/helpdesk';
import type { Mail, Write } from '@parley/ports';
import { queueMail } from '../mail/queue-mail';
import type { World } from '../world';
import type { ConversationChange } from './conversation-change';
import { previewOf } from './preview-of';

/** One mail per decision: a conversation that goes through the rule again later is news again. */
export async function mailOwner(world: World, change: ConversationChange, owner: Member): Promise<Write> {
  const { workspaceId, id, lastSeq, contactId } = change.conversation;
  const contact = contactId === null ? null : await world.store.get('contacts', workspaceId, contactId);
  const { first_name: first, last_name: last, email } = contact?.properties ?? {};
  const name = [first, last].filter((part) => typeof part === 'string' && part !== '').join(' ') || String(email ?? '');
  const said = await lastWords(world, change);
  const link = `${world.publicUrl}/inbox/${id}`;
  const mail: Mail = {
    to: owner.email,
    automatic: true,
    ...words[owner.language]({ name: oneLine(name), said, link }),
  };
  return queueMail(world, { workspaceId, conversationId: id, key: `owner-mail:${id}:${lastSeq}`, mail });
}

type Said = { readonly name: string; readonly said: string; readonly link: string };

const words = {
  en: ({ name, said, link }: Said) => ({
    subject: `${name || 'A contact of yours'} wrote while you were away`,
    text: `${said}\n\nAnswer in the inbox: ${link}\n`,
  }),
  sv: ({ name, said, link }: Said) => ({
    subject: `${name || 'En av dina kontakter'} skrev medan du var borta`,
    text: `${said}\n\nSvara i inkorgen: ${link}\n`,
  }),
};

/** What the visitor said in this change, else the newest thing they said before. */
async function lastWords(world: World, { messages, conversation }: ConversationChange): Promise<string> {
  const { workspaceId, id: conversationId, lastSeq } = conversation;
  const after = Math.max(0, lastSeq - 50);
  const stored = await world.store.listMessages({ workspaceId, conversationId, after, limit: 50, notes: false });
  const heard = [...stored, ...messages].filter(({ direction }) => direction === 'in');
  const parts = heard.at(-1)?.parts ?? [];
  const lines = parts.flatMap((part) => {
    if (part.kind === 'text') return [part.text];
    if (part.kind === 'fields') return part.fields.map(({ label, value }) => `${label}: ${value}`);
    return [previewOf([part]) ?? ''];
  });
  return lines.join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 200);
}
