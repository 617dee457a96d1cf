// Copies the files of a message from its provider, whose addresses expire, into our own folder.
import type { Conversation, Message } from '@parley/helpdesk';
import type { MessagePart } from '@parley/messages';
import type { OutboxRow, Write } from '@parley/ports';
import { commitAgain } from '../commit-again';
import type { ConversationChange } from '../conversation/conversation-change';
import { filePart } from '../files/file-part';
import { storeFile } from '../files/store-file';
import type { World } from '../world';
import { messageOf } from './deliver-message';
import { settleEffect } from './settle-effect';

export const keepMediaKind = 'keep-media';

const mostTries = 5;
const pauseMs = 30_000;

/** To be called for a message just heard. In a lane of its own, so that no answer waits for a large film. */
export function willKeepMedia(world: World, change: ConversationChange, message: Message): void {
  const { channel } = change.conversation;
  if (!message.parts.some((part) => addressOf(world, channel, part) !== null)) return;
  const key = `media:${message.id}`;
  const effect = { kind: keepMediaKind, stepId: null, data: { messageId: message.id } };
  change.addEffect({ key, sessionId: null, effect }, key);
}

/** What cannot be had stays with the provider's address; what may not be stored does too. */
export async function keepMedia(world: World, row: OutboxRow): Promise<void> {
  const { workspaceId } = row;
  const message = await world.store.findMessage(workspaceId, messageOf(row));
  const conversation = message && (await world.store.get('conversations', workspaceId, message.conversationId));
  if (!message || !conversation) return settle(world, row, { writes: [], again: false });
  const copied = await Promise.all(message.parts.map((part) => copy(world, conversation, part)));
  const writes = copied.flatMap(({ write }) => write ?? []);
  const parts = copied.map(({ part }) => part);
  const set: Write = { kind: 'set-parts', workspaceId, messageId: message.id, parts };
  const again = copied.some(({ again: retry }) => retry) && row.attempts + 1 < mostTries;
  await settle(world, row, { writes: writes.length > 0 ? [...writes, set] : [], again });
  const { id: conversationId, lastSeq } = conversation;
  if (writes.length > 0) world.bus.publish({ topic: 'conversation', workspaceId, conversationId, lastSeq });
}

type Outcome = { readonly writes: readonly Write[]; readonly again: boolean };

async function settle(world: World, row: OutboxRow, { writes, again }: Outcome): Promise<void> {
  const dueAt = world.clock.now() + pauseMs * 2 ** row.attempts;
  const settled = again ? ({ state: 'queued', dueAt } as const) : ({ state: 'done' } as const);
  await commitAgain(world, async () => ({ writes: [...writes, settleEffect(row, settled)], result: undefined }));
}

type Copied = { readonly part: MessagePart; readonly write?: Write; readonly again?: boolean };

async function copy(world: World, { workspaceId, id, channel }: Conversation, part: MessagePart): Promise<Copied> {
  const url = addressOf(world, channel, part);
  if (url === null) return { part };
  const got = await world.download(url);
  if (got.kind !== 'bytes') return { part, again: got.kind === 'retry' };
  const name = part.kind === 'file' ? part.name : lastOf(url);
  const stored = await storeFile(world, { bytes: got.bytes, name }, { workspaceId, attachedTo: id });
  return stored.ok ? { part: filePart(stored.value.file), write: stored.value.write } : { part };
}

function addressOf(world: World, channel: string, part: MessagePart): string | null {
  if (part.kind !== 'image' && part.kind !== 'file') return null;
  const keeps = world.channelRuntimes[channel]?.keepsMediaAt?.(part.url, world.channelTools.config);
  return keeps ? part.url : null;
}

function lastOf(url: string): string {
  return new URL(url).pathname.split('/').at(-1) || 'picture';
}
