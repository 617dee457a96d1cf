// What a visitor sent, ready to be stored: as parts for people, as a reply for the flow.
import type { Conversation } from '@parley/helpdesk';
import type { Awaiting, MessagePart, Reply } from '@parley/messages';
import type { FileRecord, Write } from '@parley/ports';
import { err, type Fault, fault, idFrom, ok, type Result } from '@parley/primitives';
import { fileAddress, filePart } from '../files/file-part';
import { type IncomingFile, storeFile } from '../files/store-file';
import type { World } from '../world';

export type ChatContent =
  | { readonly text: string }
  | { readonly choice: string }
  | { readonly answer: string | number }
  | { readonly file: IncomingFile };

/** What was said, ready to be stored; `writes` go along with it. */
export type HeardContent = {
  readonly parts: MessagePart[];
  readonly reply: Reply;
  readonly text: string;
  readonly writes: readonly Write[];
};

/** A visitor is nobody in particular, so what they may leave with us has an end. */
const mostFiles = 50;

export async function readContent(
  world: World,
  conversation: Conversation,
  content: ChatContent,
): Promise<Result<HeardContent, Fault>> {
  if ('file' in content) return takeFile(world, conversation, content.file);
  if ('choice' in content) return ok(await readChoice(world, conversation, content.choice));
  const text = 'text' in content ? content.text : String(content.answer);
  return ok({ parts: [{ kind: 'text', text }], reply: { kind: 'text', text }, text, writes: [] });
}

async function readChoice(world: World, conversation: Conversation, choiceId: string): Promise<HeardContent> {
  const awaiting = await awaitingNow(world, conversation);
  const label = awaiting?.choices?.find(({ id }) => id === choiceId)?.label;
  const text = label ?? choiceId;
  const reply: Reply = { kind: 'choice', choiceId, ...(label && { label }) };
  return { parts: [{ kind: 'text', text }], reply, text, writes: [] };
}

async function takeFile(
  world: World,
  { workspaceId, id }: Conversation,
  incoming: IncomingFile,
): Promise<Result<HeardContent, Fault>> {
  if ((await world.store.listFilesOf(workspaceId, id)).length >= mostFiles)
    return err(fault('too-many', `This conversation has ${mostFiles} files already. Send the rest another way.`));
  const stored = await storeFile(world, incoming, { workspaceId, attachedTo: id });
  if (!stored.ok) return err(stored.error);
  const { file, write } = stored.value;
  return ok({ parts: [filePart(file)], reply: replyOf(world, file), text: file.name, writes: [write] });
}

/** Steps may pass the address on to people outside, so it is a whole one. */
function replyOf({ publicUrl }: World, file: FileRecord): Reply {
  return { kind: 'attachment', url: `${publicUrl}${fileAddress(file)}`, mime: file.mime, name: file.name };
}

async function awaitingNow(world: World, { workspaceId, sessionId }: Conversation): Promise<Awaiting | null> {
  const session = sessionId && (await world.store.get('sessions', workspaceId, idFrom('session', sessionId)));
  return session ? session.state.awaiting : null;
}
