// What one thing a provider told us does to our own conversations; stored together with the ledger row being done.
import type { LedgerRow, InboundItem, Write } from '@parley/ports';
import { commitAgain, type Decision } from '../commit-again';
import type { GatedItem } from '../consent/gate-items';
import { takeGatedItem } from '../consent/take-gated-item';
import { tellImplicit } from '../consent/tell-implicit';
import { withdrawByWord } from '../consent/withdraw-by-word';
import { announce } from '../conversation/announce';
import { answerVisitor, startOn } from '../conversation/answer-visitor';
import type { ConversationChange } from '../conversation/conversation-change';
import { willKeepMedia } from '../effects/keep-media';
import type { World } from '../world';
import { openConversation } from './open-conversation';
import { goesElsewhere } from './goes-elsewhere';
import { receiptWrites } from './receipt-writes';
import { sendSignal } from './send-signal';
import { setTrouble } from './set-trouble';

type Taken = Decision<ConversationChange | null>;
type Of<K extends InboundItem['kind']> = Extract<InboundItem, { kind: K }>;

/** Runs in the visitor's lane. */
export async function takeInboundItem(world: World, row: LedgerRow, item: InboundItem | GatedItem): Promise<void> {
  if (item.kind === 'alert') await setTrouble(world, { workspaceId: row.workspaceId, id: row.connectionId }, item.text);
  const change = await commitAgain(world, async () => {
    const taken = await decide(world, row, item);
    return { writes: [...taken.writes, done(row)], result: taken.result };
  });
  if (!change) return;
  const answers = item.kind === 'message' && change.messages.some(({ author }) => author.kind === 'flow');
  if (answers) sendSignal(world, change.conversation, 'typing');
  announce(world, change);
}

function done({ workspaceId, id, attempts }: LedgerRow): Write {
  return { kind: 'set-ledger', workspaceId, id, state: 'done', reason: null, attempts: attempts + 1 };
}

const nothing: Taken = { writes: [], result: null };

function decide(world: World, row: LedgerRow, item: InboundItem | GatedItem): Promise<Taken> {
  switch (item.kind) {
    case 'message':
      return takeMessage(world, row, item);
    case 'opened':
      return takeOpened(world, row, item);
    case 'echo':
      return takeEcho(world, row, item);
    case 'withheld':
    case 'agreed':
      return takeGatedItem(world, row, item);
    case 'receipt':
      return receiptWrites(world, row, item);
    case 'reaction':
    case 'alert':
    case 'other':
      return Promise.resolve(nothing);
  }
}

async function takeMessage(world: World, row: LedgerRow, item: Of<'message'>): Promise<Taken> {
  if (await isKnown(world, row, item.externalId)) return nothing;
  const { change, isNew } = await openConversation(world, row, item.visitorKey);
  const wasDraft = change.conversation.status === 'draft';
  const heard = change.hear({ parts: [...item.parts], at: item.at, externalId: item.externalId });
  willKeepMedia(world, change, heard);
  const text =
    item.reply.kind === 'text' ? item.reply.text : item.reply.kind === 'choice' ? (item.reply.label ?? '') : '';
  if (await withdrawByWord(world, change, { text, at: item.at, evidence: item.externalId }))
    return { writes: change.writes(), result: change };
  await tellImplicit(world, change, { at: item.at, evidence: item.externalId });
  const elsewhere = await goesElsewhere(world, change, { ref: item.ref, isNew });
  // A draft without a session was only opened so far.
  const opens = isNew || elsewhere || (wasDraft && change.conversation.sessionId === null);
  await answerVisitor(world, change, { reply: item.reply, text, opens });
  return { writes: change.writes(), result: change };
}

/** Opened without words: a flow may greet, and the window to write is open; a conversation that runs is left alone. */
async function takeOpened(world: World, row: LedgerRow, item: Of<'opened'>): Promise<Taken> {
  const { change, isNew } = await openConversation(world, row, item.visitorKey);
  change.set({ lastInboundAt: Math.max(item.at, change.conversation.lastInboundAt ?? 0) });
  await tellImplicit(world, change, { at: item.at, evidence: item.externalId });
  const details = { payload: item.payload, ref: item.ref ?? null };
  const elsewhere = await goesElsewhere(world, change, { ref: item.ref, isNew });
  if (isNew || elsewhere) await startOn(world, change, { occasion: 'chat-opened', details, values: {} });
  return { writes: change.writes(), result: change };
}

/** Somebody on our side wrote in the provider's own inbox: it belongs in the thread, and the flow is silent from here. */
async function takeEcho(world: World, row: LedgerRow, item: Of<'echo'>): Promise<Taken> {
  if (item.ours !== null || (await isKnown(world, row, item.externalId))) return nothing;
  const { change } = await openConversation(world, row, item.visitorKey);
  change.hearOurs({ parts: [...item.parts], at: item.at, externalId: item.externalId });
  if (change.conversation.owner.kind === 'flow') change.own({ kind: 'queue' }, 'Somebody answered from outside.');
  return { writes: change.writes(), result: change };
}

async function isKnown(world: World, { workspaceId, connectionId }: LedgerRow, externalId: string): Promise<boolean> {
  return (await world.store.findMessageByExternalId(workspaceId, connectionId, externalId)) !== null;
}
