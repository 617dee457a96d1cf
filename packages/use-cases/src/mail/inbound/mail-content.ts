// What a mail says, as parts of a message: its new words, and its files judged like every other file.
import type { MessagePart, Reply } from '@parley/messages';
import type { InboundMail, Write } from '@parley/ports';
import type { ConversationId, WorkspaceId } from '@parley/primitives';
import { fileAddress, filePart } from '../../files/file-part';
import { storeFile } from '../../files/store-file';
import type { World } from '../../world';
import { trimHistory } from '../trim-history';

export type MailContent = {
  readonly parts: MessagePart[];
  readonly writes: readonly Write[];
  readonly reply: Reply;
  readonly text: string;
  /** Files that were not taken, each with why. */
  readonly refused: readonly { readonly name: string; readonly reason: string }[];
};

const mostSigns = 20_000;
const mostTexts = 5;
const mostFiles = 20;
/** A picture within the words below this is a logo or a mark, not something to look at. */
const leastInline = 8_000;

type Place = { readonly workspaceId: WorkspaceId; readonly id: ConversationId };

export async function contentOf(world: World, { workspaceId, id }: Place, mail: InboundMail): Promise<MailContent> {
  const words = trimHistory(mail.text);
  const parts: MessagePart[] = [];
  for (let at = 0; at < words.length && parts.length < mostTexts; at += mostSigns)
    parts.push({ kind: 'text', text: words.slice(at, at + mostSigns) });
  const writes: Write[] = [];
  const refused: { name: string; reason: string }[] = [];
  let first: Reply | null = null;
  for (const { name, bytes, inline } of mail.attachments.slice(0, mostFiles)) {
    if (inline && bytes.length < leastInline) continue;
    const stored = await storeFile(world, { bytes, name: name || 'file' }, { workspaceId, attachedTo: id });
    if (!stored.ok) {
      refused.push({ name: name.slice(0, 200), reason: stored.error.message });
      continue;
    }
    const { file, write } = stored.value;
    parts.push(filePart(file));
    writes.push(write);
    first ??= { kind: 'attachment', url: `${world.publicUrl}${fileAddress(file)}`, mime: file.mime, name: file.name };
  }
  if (parts.length === 0 && mail.subject !== '') parts.push({ kind: 'text', text: mail.subject });
  const text = words.slice(0, mostSigns);
  return { parts, writes, text, refused, reply: text === '' && first ? first : { kind: 'text', text } };
}
