// What came in and could not be taken, and what could not be sent: kept with its reason until an admin has seen to it.
import type { LedgerRow, OutboxRow } from '@parley/ports';
import type { WorkspaceId } from '@parley/primitives';
import { z } from 'zod';
import { fileAddress } from '../../files/file-part';
import { mailLedger, readMailItem } from '../../mail/inbound/mail-item';
import type { World } from '../../world';
import { loadDirectory } from '../conversations/conversation-views';
import type { Actor } from '../actor';
import { mayRetry } from './may-retry';

export type InboundProblem = {
  readonly id: string;
  readonly at: number;
  readonly reason: string;
  /** Name of the connection; null for a mail, and for a connection that is gone. */
  readonly connection: string | null;
  readonly isMail: boolean;
  /** The first words of what was written. */
  readonly said: string;
  /** Address of a mail as it came. */
  readonly original: string | null;
};

export type OutboundProblem = {
  readonly id: string;
  readonly at: number;
  readonly reason: string;
  /** Kind of the effect; the studio words those it knows. */
  readonly kind: string;
  readonly to: string | null;
  readonly conversationId: string | null;
  /** It may have arrived: sent again, it may come twice. */
  readonly uncertain: boolean;
  readonly retriable: boolean;
};

export type DeliveryProblems = {
  readonly inbound: readonly InboundProblem[];
  readonly outbound: readonly OutboundProblem[];
  /** Where mails are handed in; null where this installation takes none in. */
  readonly inboundMail: string | null;
};

const most = 200;
const mostSigns = 200;

export async function listDeliveryProblems(world: World, { workspaceId }: Actor): Promise<DeliveryProblems> {
  const [dead, failed, directory, workspace] = await Promise.all([
    world.store.listDeadLedger(workspaceId, most),
    world.store.listFailedEffects(workspaceId, most),
    loadDirectory(world, workspaceId),
    world.store.get('workspaces', workspaceId, workspaceId),
  ]);
  const address = `${world.publicUrl}/inbound/email/${workspace?.publicKey ?? ''}`;
  return {
    inbound: await Promise.all(dead.map((row) => inboundOf(world, row, directory.connections))),
    outbound: failed.map(outboundOf),
    inboundMail: world.inboundMail === null ? null : address,
  };
}

async function inboundOf(
  world: World,
  row: LedgerRow,
  connections: ReadonlyMap<string, string>,
): Promise<InboundProblem> {
  const { id, receivedAt: at, reason, connectionId, workspaceId } = row;
  const shown = { id, at, reason: reason ?? '', connection: connections.get(connectionId) ?? null };
  if (connectionId !== mailLedger) return { ...shown, isMail: false, said: saidIn(row.body), original: null };
  return { ...shown, isMail: true, ...(await mailOf(world, workspaceId, row.body)) };
}

async function mailOf(world: World, workspaceId: WorkspaceId, body: string) {
  const file = await world.store.get('files', workspaceId, readMailItem(body).fileId);
  const raw = file && (await world.files.read(file.key));
  const mail = raw && (await world.mailReader.read(raw));
  const from = mail?.from ? `${mail.from.address}: ` : '';
  return { said: `${from}${mail?.subject ?? ''}`.slice(0, mostSigns), original: file && fileAddress(file) };
}

const itemSchema = z.object({ parts: z.array(z.object({ text: z.string().optional() })) });

/** Whatever cannot be read has no words. */
function saidIn(body: string): string {
  try {
    const { parts } = itemSchema.parse(JSON.parse(body));
    return parts
      .flatMap(({ text }) => text ?? [])
      .join(' ')
      .slice(0, mostSigns);
  } catch {
    return '';
  }
}

function outboundOf({ id, dueAt, reason, effect, conversationId, state }: OutboxRow): OutboundProblem {
  const { to } = effect.data;
  return {
    id,
    at: dueAt,
    reason: reason ?? '',
    kind: effect.kind,
    to: typeof to === 'string' ? to : null,
    conversationId,
    uncertain: state === 'unknown',
    retriable: mayRetry(effect.kind),
  };
}
