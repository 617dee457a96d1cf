// Takes a mail in: proof, raw bytes to the folder, a row in the ledger, answer. It is read afterwards, from the ledger.
import type { FileRecord, LedgerRow } from '@parley/ports';
import { err, type Fault, fault, ok, type Result, type WorkspaceId } from '@parley/primitives';
import type { World } from '../../world';
import { conversationMarked } from '../reply-address';
import { mailItem, mailLedger } from './mail-item';

export type PostedMail = {
  /** Of the workspace it is for, unless an address in it says otherwise. */
  readonly publicKey: string;
  /** What was shown as proof; null for nothing. */
  readonly bearer: string | null;
  readonly raw: Uint8Array;
};

/** What it stored is durable before it answers. `isNew`: false for a mail that came before. */
export async function receiveMail(
  world: World,
  { publicKey, bearer, raw }: PostedMail,
): Promise<Result<{ readonly isNew: boolean }, Fault>> {
  const { inboundMail, hashing, store } = world;
  if (inboundMail === null)
    return err(fault('unavailable', 'No mails come in here. Set MAIL_INBOUND_DOMAIN and MAIL_INBOUND_KEY.'));
  // Hashes are compared, so that the time it takes tells nothing of the key.
  if (bearer === null || hashing.sha256(bearer) !== hashing.sha256(inboundMail.key))
    return err(fault('signed-out', 'Show the key of MAIL_INBOUND_KEY as a bearer token.'));
  const workspace = await store.findWorkspaceByPublicKey(publicKey);
  if (!workspace) return err(fault('not-found', 'There is no workspace with this key.'));
  if (raw.length === 0) return err(fault('invalid', 'There is no mail in the body.'));
  const head = headOf(raw);
  const marked = markedIn(world, head);
  const conversation = marked && (await store.findConversationAnywhere(marked));
  return ok({ isNew: await keep(world, { raw, head, workspaceId: conversation?.workspaceId ?? workspace.id }) });
}

type Kept = { readonly raw: Uint8Array; readonly head: string; readonly workspaceId: WorkspaceId };

async function keep(world: World, { raw, head, workspaceId }: Kept): Promise<boolean> {
  const id = world.ids.next('ledger');
  const file: FileRecord = {
    workspaceId,
    revision: 1,
    id: world.ids.next('file'),
    key: world.hashing.token(),
    name: 'mail.eml',
    mime: 'message/rfc822',
    size: raw.length,
    attachedTo: id,
    createdAt: world.clock.now(),
  };
  await world.files.save(file.key, raw);
  await world.store.commit([{ kind: 'put', table: 'files', row: file }]);
  const row: LedgerRow = {
    workspaceId,
    id,
    connectionId: mailLedger,
    key: keyOf(world, { raw, head }),
    receivedAt: world.clock.now(),
    body: mailItem(file),
    state: 'received',
    reason: null,
    attempts: 0,
  };
  const isNew = (await world.store.addLedger([row])).length > 0;
  if (isNew) world.wake();
  // The bytes go with the next look at the folder.
  else await world.store.commit([{ kind: 'remove', table: 'files', workspaceId, id: file.id }]);
  return isNew;
}

const mostHead = 256 * 1024;

/** Header lines, each on one line, as far as they are needed before the mail is read. */
function headOf(raw: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(raw.subarray(0, mostHead)).replaceAll('\r\n', '\n');
  const end = text.indexOf('\n\n');
  return (end < 0 ? text : text.slice(0, end)).replace(/\n[ \t]+/g, ' ');
}

/** Only who it is sent to, never what it answers: that is not known to be true before the whole is read. */
function markedIn(world: World, head: string) {
  for (const [address] of head.matchAll(/reply\+[\w.]{1,80}@[\w.-]{1,190}/gi)) {
    const marked = conversationMarked(world, address);
    if (marked !== null) return marked;
  }
  return null;
}

/** The same mail to two of our addresses is two happenings; handed in twice it is one. */
function keyOf(world: World, { raw, head }: Omit<Kept, 'workspaceId'>): string {
  const id = /^message-id:\s*(<[^>\n]{1,500}>)/im.exec(head)?.[1];
  const said = id === undefined ? new TextDecoder('latin1').decode(raw) : `${id} ${markedIn(world, head) ?? ''}`;
  return `mail ${world.hashing.sha256(said)}`;
}
