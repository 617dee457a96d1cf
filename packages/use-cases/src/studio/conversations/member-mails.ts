// Mails to members who are away: somebody named them in a note, or gave them a conversation.
import type { Member } from '@parley/helpdesk';
import type { Write } from '@parley/ports';
import type { ConversationChange } from '../../conversation/conversation-change';
import { queueMail } from '../../mail/queue-mail';
import type { World } from '../../world';
import type { Actor } from '../actor';

type News = { readonly world: World; readonly actor: Actor; readonly change: ConversationChange };

/** Nothing for one's own doing, for who is there, or who wants none. */
export function assignedMail({ world, actor, change }: News, member: Member): Write[] {
  if (member.id === actor.member.id || member.available || !member.notify.mailAssignments) return [];
  const { id, fence, preview } = change.conversation;
  return [
    mailTo({ world, actor, change }, { member, key: `assigned-mail:${id}:${fence}`, about: 'assigned', said: preview }),
  ];
}

export function mentionMail(
  { world, actor, change }: News,
  { member, seq, said }: { readonly member: Member; readonly seq: number; readonly said: string },
): Write[] {
  if (member.id === actor.member.id || member.available || !member.notify.mailMentions) return [];
  const key = `mention-mail:${change.conversation.id}:${seq}:${member.id}`;
  return [mailTo({ world, actor, change }, { member, key, about: 'mention', said })];
}

type Told = {
  readonly member: Member;
  readonly key: string;
  readonly about: 'assigned' | 'mention';
  readonly said: string;
};

function mailTo({ world, actor, change }: News, { member, key, about, said }: Told): Write {
  const { workspaceId, id } = change.conversation;
  const name = actor.member.name.replace(/\s+/g, ' ');
  const { subject, answer } = words[member.language];
  const text = `${said}\n\n${answer}: ${world.publicUrl}/inbox/${id}\n`;
  const mail = { to: member.email, automatic: true, subject: subject[about](name), text };
  return queueMail(world, { workspaceId, conversationId: id, key, mail });
}

const words = {
  en: {
    answer: 'Open the conversation',
    subject: {
      assigned: (name: string) => `${name} gave you a conversation`,
      mention: (name: string) => `${name} mentioned you in a note`,
    },
  },
  sv: {
    answer: 'Öppna konversationen',
    subject: {
      assigned: (name: string) => `${name} gav dig en konversation`,
      mention: (name: string) => `${name} nämnde dig i en anteckning`,
    },
  },
};
