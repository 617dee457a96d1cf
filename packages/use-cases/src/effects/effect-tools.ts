// What a step's performer may do in the world, each act safe to do twice for the same effect.
import type { Conversation } from '@parley/helpdesk';
import { type CodeOutcome, type CodeRun, type EffectTools, type Mail, mailSchema, type OutboxRow } from '@parley/ports';
import { idFrom } from '@parley/primitives';
import { commitAgain } from '../commit-again';
import { announce } from '../conversation/announce';
import { contactOf, setProperties } from '../conversation/contact-of';
import { ConversationChange } from '../conversation/conversation-change';
import { canTakeNow, giveToTeam } from '../conversation/give-to-team';
import { rosterOf } from '../availability/roster';
import { keepFlowConsent } from '../consent/keep-flow-consent';
import { knownAddresses } from '../mail/inbound/known-addresses';
import { submitFromFlow } from '../forms/submit-from-flow';
import { queueTranscript } from '../conversation/transcript/mail-transcript';
import { queueMail } from '../mail/queue-mail';
import { type ThreadHeaders, threadHeaders } from '../mail/thread-headers';
import { switchFlow } from '../session/switch-flow';
import { tellTicket } from '../tickets/follow-conversation';
import type { World } from '../world';
import { addLabels, addNoteOnce, assignQuietly, closeOnce } from './conversation-tools';
import { openTicketOnce } from './open-ticket-once';
import { updateTicketOf } from './update-ticket-of';

export function createEffectTools(world: World, row: OutboxRow): EffectTools {
  return {
    openTicket: (ticket) => openTicketOnce(world, row, ticket),
    setContactProperty: async (property, value) => {
      const change = await changeConversation(world, row, async (draft) => {
        const known = await contactOf(world, draft);
        if (known.contact.properties[property] === value) return;
        await setProperties(world, draft, { known, properties: { [property]: value } });
      });
      const { workspaceId, contactId } = change.conversation;
      if (contactId !== null) world.bus.publish({ topic: 'contact', workspaceId, id: contactId });
    },
    handOver: async (to) => {
      const change = await changeConversation(world, row, (draft) => handOver(world, draft, to));
      announce(world, change);
      return { assigned: change.conversation.owner.kind === 'member' };
    },
    addNote: async (text) => {
      announce(world, await changeConversation(world, row, (draft) => addNoteOnce(world, draft, { row, text })));
    },
    closeConversation: async () => {
      const close = async (draft: ConversationChange) => {
        closeOnce(draft, row);
        if (draft.conversation.status === 'closed') await tellTicket(world, draft, 'conversationCloses');
      };
      announce(world, await changeConversation(world, row, close));
    },
    assign: async (to) => {
      const change = await changeConversation(world, row, (draft) => assignQuietly(world, draft, to));
      announce(world, change);
      return { assigned: change.conversation.owner.kind === 'member' };
    },
    addLabels: async (labelIds) => {
      announce(world, await changeConversation(world, row, (draft) => addLabels(world, draft, labelIds)));
    },
    keepConsent: (consent) => keepFlowConsent(world, row, consent),
    callHttp: (request) =>
      world.channelTools.http({ ...request, headers: { 'idempotency-key': row.key, ...request.headers } }),
    pause: (ms) => new Promise((done) => setTimeout(done, ms)),
    runCode: (source, event) => runAllowed(world, row, { source, event }),
    startFlow: async (flowId, values) => {
      let started = false;
      const change = await changeConversation(world, row, async (draft) => {
        started = await switchFlow(world, draft, { row, target: { flowId, values } });
      });
      announce(world, change);
      return started;
    },
    submitForm: (formId, values) => submitFromFlow(world, row, { formId, values }),
    sendMail: (mail) => queueOnce(world, row, mail),
    sendTranscript: (to) => queueTranscript(world, row, to),
    updateTicket: (change) => updateTicketOf(world, row, change),
  };
}

/** Off until an admin turns it on for the workspace. */
async function runAllowed(
  world: World,
  { workspaceId, key, dueAt }: OutboxRow,
  { source, event }: Pick<CodeRun, 'source' | 'event'>,
): Promise<CodeOutcome> {
  const workspace = await world.store.get('workspaces', workspaceId, workspaceId);
  if (!workspace?.code.enabled) return { kind: 'failed', reason: 'Code is not allowed in this workspace.' };
  const seed = Number.parseInt(world.hashing.sha256(key).slice(0, 8), 16) || 0;
  return world.code.run({ source, event, now: dueAt, seed });
}

/** The effect's key is the mail's: a second performing finds it queued. */
async function queueOnce(world: World, { workspaceId, conversationId, key }: OutboxRow, mail: Mail): Promise<boolean> {
  if (!mailSchema.safeParse(mail).success) return false;
  const thread = mail.replyTo === undefined ? await threadOf(world, { workspaceId, conversationId }, mail.to) : {};
  const write = { workspaceId, conversationId, key: `${key}:mail:${mail.to}`, mail: { ...mail, ...thread } };
  await world.store.commit([queueMail(world, write)]);
  world.wake();
  return true;
}

/** Only the visitor's own answer belongs in their conversation. */
async function threadOf(
  world: World,
  { workspaceId, conversationId }: Pick<OutboxRow, 'workspaceId' | 'conversationId'>,
  to: string,
): Promise<ThreadHeaders> {
  const conversation = conversationId && (await world.store.get('conversations', workspaceId, conversationId));
  if (!conversation || !(await knownAddresses(world, conversation)).has(to.toLowerCase())) return {};
  return threadHeaders(world, conversation);
}

/** Somebody has it already: this effect did, before a crash, or a member was quicker. */
async function handOver(
  world: World,
  change: ConversationChange,
  to: Parameters<EffectTools['handOver']>[0],
): Promise<void> {
  if (change.conversation.owner.kind !== 'flow') return;
  const { workspaceId } = change.conversation;
  const { members } = await rosterOf(world, workspaceId);
  const named = members.find(({ id, removedAt }) => id === to.memberId && removedAt === null);
  if (named && (await canTakeNow(world, change.conversation, named.id))) {
    change.own({ kind: 'member', memberId: named.id }, `The flow handed it over to ${named.name}.`);
    return change.notice('handed-over');
  }
  const only = to.teamId === null ? {} : { teamIds: [idFrom('team', to.teamId)] };
  await giveToTeam(world, change, { why: 'The flow handed it over.', tell: true, ...only });
}

type Decide = (change: ConversationChange) => Promise<void>;

async function changeConversation(
  world: World,
  { workspaceId, conversationId }: OutboxRow,
  decide: Decide,
): Promise<ConversationChange> {
  return commitAgain(world, async () => {
    const stored: Conversation | null =
      conversationId === null ? null : await world.store.get('conversations', workspaceId, conversationId);
    if (!stored) throw new Error('The conversation of an effect is not there any more');
    const change = new ConversationChange(world, stored);
    await decide(change);
    return { writes: change.writes(), result: change };
  });
}
